import { randomUUID } from "node:crypto";
import { z } from "zod";
import { paths } from "../../contract/paths";
import { readIn } from "./reading";
import { storiesInBrowser } from "./story";

const PLAN = "feuille-de-route-2025-2027";
const token = z.object({ token: z.string() });
const portfolio = z.object({
  axes: z.array(z.object({ projects: z.array(z.object({ id: z.string(), code: z.string(), name: z.string(), phase: z.string(), heads: z.array(z.string()) })) })),
});
const project = z.object({ values: z.object({ sponsor: z.string(), programme: z.string() }) });

storiesInBrowser("the history of the plan", ({ jalon, open }) => {
  /** A call of the API in the name of one person, as the tab makes it. */
  async function callAs(person: string): Promise<<T>(schema: z.ZodType<T>, path: string, body?: object) => Promise<T>> {
    const { address } = jalon();
    const json = { "content-type": "application/json" };
    const answer = await fetch(`${address}/local/token`, { method: "POST", headers: json, body: JSON.stringify({ person }) });
    const headers = { ...json, authorization: `Bearer ${token.parse(await answer.json()).token}` };
    return async (schema, path, body) => {
      const response = await fetch(address + path, { headers, ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }) });
      expect([path, response.status]).toEqual([path, 200]);
      return schema.parse(await response.json());
    };
  }

  it("a head changes a project, the bureau sees it in Historique and undoes it, and the project's page shows the former value", async () => {
    await jalon().setClock("2026-11-24T09:12:00Z");
    const head = await callAs("p-cordonnel");
    const { name } = await head(z.looseObject({ name: z.string() }), paths.me());
    const { axes } = await head(portfolio, paths.portfolio(PLAN));
    const led = axes.flatMap(({ projects }) => projects).find(({ heads, phase }) => heads.includes(name) && phase === "building");
    if (!led) throw new Error("she leads no project that is being built");
    const { values: seen } = await head(project, paths.project(led.id));
    const values = { sponsor: "Direction des solidarités", programme: "Autonomie" };
    const edit = { requestId: randomUUID(), reason: "Arbitrage du comité de novembre.", edits: [{ subject: "project", id: led.id, seen, values }] };
    await head(z.looseObject({ eventId: z.string() }), paths.edits(PLAN), edit);

    await jalon().setClock("2026-11-24T09:30:00Z");
    const bureau = await open({ person: "p-belkacem", view: "tab", sub: `plan/${PLAN}/historique` });
    const tab = bureau.tab();
    await tab.getByRole("heading", { level: 1, name: "Historique" }).waitFor();
    const line = tab.getByRole("main").getByRole("listitem").filter({ has: tab.locator("p.deed", { hasText: `${name} a modifié ${led.code} · ${led.name}` }) });
    expect(await readIn(line)).toMatch(/, dans l’onglet 10 h 12, S48 Raison : Arbitrage du comité de novembre\. .*Autonomie .*Direction des solidarités Défaire$/);

    await line.getByRole("button", { name: /^Défaire/ }).click();
    const dialog = tab.getByRole("dialog", { name: /Défaire ce changement/ });
    expect(await readIn(dialog)).toContain(`Commanditaire : avant Direction des solidarités → après ${seen.sponsor}`);
    await dialog.getByRole("button", { name: "Défaire" }).click();
    await line.getByText(/^Défait par Samira Belkacem-Roy, le 24\snov\., 10\sh\s30\.$/).waitFor();

    await line.getByRole("link", { name: `${led.code} · ${led.name}` }).click();
    await tab.getByRole("heading", { level: 1, name: led.name }).waitFor();
    expect(await head(project, paths.project(led.id))).toEqual({ values: seen });
    await tab.getByText(seen.sponsor, { exact: true }).first().waitFor();
    const history = tab.getByRole("region", { name: "Historique" }).getByRole("listitem");
    await history.filter({ hasText: "Samira Belkacem-Roy a défait un changement, dans l’onglet" }).first().waitFor();
    await history.filter({ hasText: /Raison\s: Arbitrage du comité de novembre\. *Défait par Samira Belkacem-Roy/ }).first().waitFor();
  });
});
