import { readFile } from "node:fs/promises";
import type { FrameLocator, Page } from "playwright-core";
import { readXlsx } from "../../spreadsheet/xlsx/read-xlsx";
import { readIn } from "./reading";
import { storiesInBrowser } from "./story";

const LIST = "plan/feuille-de-route-2025-2027/projets";

/** The code and the name of each project on the screen, in order. */
const rowsIn = async (tab: FrameLocator): Promise<string[][]> =>
  tab.locator("table.projects tbody tr:not(.group) > th").evaluateAll((cells) =>
    cells.map((cell) => [(cell.querySelector(".hint")?.textContent ?? "").split(" · ")[0] ?? "", cell.querySelector(".name")?.textContent ?? ""]),
  );

async function downloaded(page: Page, tab: FrameLocator, button: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent("download");
  await tab.getByRole("button", { name: button }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

storiesInBrowser("the list of projects", ({ open }) => {
  it("is narrowed and sorted by the bureau, saved for all, and taken away as it stands; an agent opens the same view", async () => {
    const { page, tab } = await open({ person: "p-belkacem", view: "tab", sub: LIST });
    const list = tab();
    await list.getByRole("search").getByRole("button", { name: "Phase" }).click();
    await list.getByRole("checkbox", { name: /^En cours/ }).check();
    await page.keyboard.press("Escape");
    await list.getByRole("columnheader", { name: "Réalisation" }).getByRole("button").click();
    const told = list.getByText(/triés par réalisation, de la plus faible à la plus forte dans chaque groupe/);
    await told.waitFor();
    const [count = ""] = /^\d+/.exec(await readIn(told)) ?? [];
    const rows = await rowsIn(list);
    expect([String(rows.length), rows.length > 10]).toEqual([count, true]);

    await list.getByRole("button", { name: "Exporter la liste" }).click();
    const csv = await downloaded(page, list, /^CSV/);
    expect(csv.name).toMatch(/^feuille-de-route-2025-2027-projets-\d{4}-\d{2}-\d{2}\.csv$/);
    const text = csv.bytes.toString("utf8");
    expect(text.startsWith("\uFEFFAxe;Code;Projet;Direction;Programme;Mentions;Phase;Météo;")).toBe(true);
    const xlsx = await downloaded(page, list, /^Classeur/);
    const read = await readXlsx(new Uint8Array(xlsx.bytes), () => true);
    if (!read.ok) throw new Error("the file is not readable");
    const lines = (read.file.sheets[0]?.rows ?? []).slice(1).map(({ cells }) => cells.slice(1, 3));
    // what the page shows is what the file holds: the same projects, in the same order
    expect(lines).toEqual(rows);
    const codes = text.trimEnd().split("\r\n").slice(1).map((line) => /^(?:"(?:[^"]|"")*"|[^;]*);([^;]*);/.exec(line)?.[1]);
    expect(codes).toEqual(rows.map(([code]) => code));
    await page.keyboard.press("Escape");

    await list.getByRole("button", { name: "Vues" }).click();
    await list.getByRole("textbox", { name: "Nom de la vue" }).fill("Comité de suivi");
    await list.getByRole("checkbox", { name: "Partager avec tous les lecteurs du plan" }).check();
    await list.getByRole("button", { name: "Enregistrer" }).click();
    await list.getByRole("button", { name: "Vue\u00a0: Comité de suivi" }).waitFor();

    const agent = await open({ person: "p-courtois", view: "tab", sub: LIST });
    await agent.tab().getByRole("button", { name: "Vues" }).click();
    await agent.tab().getByRole("button", { name: /^Gérer la vue/ }).click();
    await agent.tab().getByText("Les vues partagées sont tenues par le bureau des projets.").waitFor();
    await agent.tab().getByRole("button", { name: "Ouvrir sur cette vue" }).click();
    await agent.tab().getByText("La liste s’ouvrira sur «\u00a0Comité de suivi\u00a0».").waitFor();
    const later = await open({ person: "p-courtois", view: "tab", sub: LIST });
    await later.tab().getByText(/triés par réalisation, de la plus faible à la plus forte/).waitFor();
    expect(await rowsIn(later.tab())).toEqual(rows);
  });
});
