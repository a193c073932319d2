import { readFile } from "node:fs/promises";
import { readXlsx } from "../../spreadsheet/xlsx/read-xlsx";
import { ROADMAP_ID } from "../../sample/val-dorsene/definitions";
import { keyboardOf } from "./by-keyboard";
import { storiesInBrowser } from "./story";

const PLAN = `plan/${ROADMAP_ID}`;

storiesInBrowser("somebody without a mouse", ({ jalon, open }) => {
  beforeAll(() => jalon().setClock("2026-11-23T08:05:00Z"));

  it("tells the news of an action, and confirms the others, in the tab", async () => {
    const teams = await open({ person: "p-joubertin", view: "tab", sub: PLAN });
    const keys = keyboardOf(teams);
    const tab = teams.tab();
    await keys.tabTo(tab.getByRole("navigation").getByRole("link", { name: "Mes actions" }));
    await keys.press("Enter");
    await keys.tabTo(tab.getByRole("button", { name: "Préciser" }).first());
    await keys.press("Enter");
    const form = tab.locator("form").first();
    await form.getByRole("radio", { checked: true }).and(tab.locator(":focus")).waitFor();
    await keys.press("ArrowRight");
    await keys.tabTo(form.getByRole("textbox", { name: "En une ligne" }));
    await keys.type("Fait au clavier.");
    await keys.press("Enter");
    await tab.getByText(/^Enregistré\s: .*en une ligne/).first().waitFor();
    await keys.stands();
    await keys.tabTo(tab.getByRole("button", { name: "Rien de neuf" }), "Shift+Tab");
    await keys.press("Space");
    await tab.getByText(/^C’est noté à .* rien de neuf cette semaine/).waitFor();
    await keys.stands();
  });

  it("narrows the list of projects and takes it away as a file", async () => {
    const teams = await open({ person: "p-belkacem", view: "tab", sub: PLAN });
    const keys = keyboardOf(teams);
    const tab = teams.tab();
    await keys.tabTo(tab.locator(".sub-pages").getByRole("link", { name: "Projets" }));
    await keys.press("Enter");
    const phase = tab.getByRole("search").getByRole("button", { name: /^Phase/ });
    await keys.tabTo(phase);
    await keys.press("Enter");
    await keys.tabTo(tab.getByRole("checkbox", { name: /^Cadrage/ }));
    await keys.press("Space", "Escape");
    expect(await phase.evaluate((button) => button.matches(":focus"))).toBe(true);
    const told = tab.getByText(/^\d+\sprojets? sur 69\.$/);
    await told.waitFor();
    const shown = Number.parseInt(await told.innerText(), 10);
    await keys.tabTo(tab.getByRole("button", { name: "Exporter la liste" }));
    await keys.press("Enter");
    await keys.tabTo(tab.getByRole("button", { name: /^Classeur/ }));
    const coming = teams.page.waitForEvent("download");
    await keys.press("Enter");
    const read = await readXlsx(new Uint8Array(await readFile(await (await coming).path())), () => true);
    if (!read.ok) throw new Error("the file is not readable");
    expect(read.file.sheets[0]?.rows).toHaveLength(shown + 1);
    await keys.stands();
    await keys.press("Escape");
  });

  it("moves a project to its next phase although a condition is missing, with the reason, and takes that back", async () => {
    const teams = await open({ person: "p-belkacem", view: "tab", sub: `${PLAN}/phases` });
    const keys = keyboardOf(teams);
    const tab = teams.tab();
    const scoping = tab.getByRole("region", { name: /^Cadrage/ });
    const card = scoping.getByRole("listitem").filter({ hasText: /il manque/ }).first();
    await card.waitFor();
    const name = await card.getByRole("link").innerText();
    await keys.tabTo(tab.locator('.board a[tabindex="0"]'));
    // from the first card of the board to this one
    for (let presses = 0; presses < 30 && !(await card.getByRole("link").evaluate((link) => link.matches(":focus"))); presses += 1)
      await keys.press((await scoping.locator(":focus").count()) === 0 ? "ArrowRight" : "ArrowDown");
    await keys.press("Tab", "Enter");
    const dialog = tab.getByRole("dialog");
    await dialog.getByText("(manque)").first().waitFor();
    await keys.tabTo(dialog.getByRole("textbox", { name: "Raison de la levée" }));
    await keys.type("Décision du comité du 20 novembre");
    await keys.tabTo(dialog.getByRole("button", { name: "Lever les conditions qui manquent" }));
    await keys.press("Enter");
    await tab.getByText(`${name} passe en conception et réalisation.`).waitFor();
    await keys.stands();
    await keys.tabTo(tab.getByRole("button", { name: "Défaire" }));
    await keys.press("Enter");
    await tab.getByText("C’est défait").waitFor();
    await keys.stands();
    await scoping.getByRole("link", { name, exact: true }).waitFor();
  });

  it("edits a project in its place, and takes that back", async () => {
    const teams = await open({ person: "p-belkacem", view: "tab", sub: `projet/${ROADMAP_ID}.p06` });
    const keys = keyboardOf(teams);
    const facts = teams.tab().locator("#bref");
    await keys.tabTo(facts.getByRole("button", { name: "Modifier" }));
    await keys.press("Enter");
    await keys.tabTo(facts.getByRole("textbox", { name: "Programme" }));
    await keys.type("Programme tenu au clavier");
    await keys.press("Enter");
    await facts.getByText("Programme tenu au clavier", { exact: true }).waitFor();
    await keys.stands();
    await keys.tabTo(facts.getByRole("button", { name: "Défaire" }));
    await keys.press("Enter");
    await facts.getByText("C’est défait").waitFor();
    await keys.stands();
  });
});
