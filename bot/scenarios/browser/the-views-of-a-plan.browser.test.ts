import { readPlanFile } from "../../spreadsheet/read-plan-file";
import { realFile } from "../../spreadsheet/testing/real-file";
import type { TeamsPage } from "../../local-teams/testing/teams-page";
import { faultsOfView, frameOf, linkTo, type SeenView, viewLink } from "./seeing-views";
import { storiesInBrowser } from "./story";
import { viewsOfImport } from "./views-of-an-import";
import { BUREAU, PLAN, viewsOfSample } from "./views-of-the-sample";

const FILES = ["nouveau-plan-valide.xlsx", "plan_with_sous_actions_valid.xlsx", "panorama-grands-projets-si-2017-06.csv"];

async function faultsOf(teams: TeamsPage, views: readonly SeenView[]): Promise<string[]> {
  const faults: string[] = [];
  for (const view of views) faults.push(...(await faultsOfView(teams, view)));
  return faults;
}

storiesInBrowser("the views of a plan, in Teams", ({ jalon, open }) => {
  beforeAll(() => jalon().setClock("2026-11-16T08:00:00Z"));

  it("show what the sample authority holds, one after the other, on a desk and on a phone", async () => {
    const teams = await open({ ...BUREAU, sub: `plan/${PLAN}` });
    expect(await faultsOf(teams, viewsOfSample())).toEqual([]);
  });

  it.each(FILES)("show what %s holds, once it is imported", async (fileName) => {
    const bytes = realFile(fileName);
    if (!bytes) return;
    const file = await readPlanFile(bytes, fileName);
    if (!file.ok) throw new Error(JSON.stringify(file.errors));
    const teams = await open({ ...BUREAU, sub: "import" });
    const tab = teams.tab();
    await tab.locator("input[type=file]").setInputFiles({ name: fileName, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await tab.getByRole("button", { name: "Importer", exact: true }).click();
    await tab.getByRole("link", { name: "Voir le plan" }).click();
    expect(await faultsOf(teams, viewsOfImport(file.plan, fileName))).toEqual([]);
  });

  it("keep their filters when one comes back, and a deep link opens on them", async () => {
    const teams = await open({ ...BUREAU, sub: `plan/${PLAN}/projets?q=mdph` });
    const { tab } = teams;
    const back = (): Promise<void> => frameOf(teams).evaluate("history.back()");
    const search = tab().getByRole("searchbox", { name: "Chercher un projet" });
    const told = tab().getByText(/^\d+\sprojets? sur 69\.$/);
    await told.waitFor();
    const before = await told.innerText();
    expect(await search.inputValue()).toBe("mdph");
    await linkTo("Téléservice MDPH")(tab());
    await tab().getByRole("heading", { level: 1, name: "Téléservice MDPH" }).waitFor();
    await back();
    await tab().getByRole("heading", { level: 1, name: "Projets" }).waitFor();
    expect([await search.inputValue(), await told.innerText()]).toEqual(["mdph", before]);
    await viewLink("Historique")(tab());
    await tab().getByRole("combobox", { name: "Nature" }).selectOption({ label: "Météo déclarée" });
    const chosen = (): string => decodeURIComponent(new URL(frameOf(teams).url()).search);
    expect(chosen()).toBe("?nature=weather");
    await viewLink("Phases")(tab());
    await tab().getByRole("heading", { level: 1, name: "Phases" }).waitFor();
    await back();
    await tab().getByRole("heading", { level: 1, name: "Historique" }).waitFor();
    expect(await tab().getByRole("combobox", { name: "Nature" }).inputValue()).toBe("weather");
  });
});
