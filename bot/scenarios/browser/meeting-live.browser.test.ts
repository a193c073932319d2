import { type AxeResults, source } from "axe-core";
import type { FrameLocator, Locator } from "playwright-core";
import type { TeamsPage } from "../../local-teams/testing/teams-page";
import { keyboardOf } from "./by-keyboard";
import { AT_THE_MEETING, makeLiveMeeting } from "./live-meeting";
import { frameOf } from "./seeing-views";
import { storiesInBrowser } from "./story";

const FIRST = "Téléservice Allocation personnalisée d’autonomie";
const SECOND = "Calendrier des instances";
const THIRD = "Questions diverses";
const NO_NETWORK = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/;

const point = (tab: FrameLocator, title: string): Locator => tab.getByRole("heading", { level: 2, name: title, exact: true });
const noteOn = (tab: FrameLocator, rank: number): Locator => tab.getByRole("textbox", { name: `Votre note sur le point ${rank}` });

/** What axe finds in the tab by the rules of RGAA and WCAG 2.1 AA. */
async function faultsIn(teams: TeamsPage): Promise<string[]> {
  const frame = frameOf(teams);
  await frame.evaluate(source);
  const { violations } = await frame.evaluate<AxeResults>('axe.run({ runOnly: ["RGAAv4", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], resultTypes: ["violations"] })');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

storiesInBrowser("mode séance", ({ jalon, open }) => {
  beforeAll(() => jalon().setClock(AT_THE_MEETING));

  it("is led with the keyboard alone, from the opening to the close", async () => {
    const meeting = await makeLiveMeeting(jalon().address, "clavier", false);
    const teams = await open({ person: "p-belkacem", view: "tab", sub: meeting.sub });
    const keys = keyboardOf(teams);
    const tab = teams.tab();
    await keys.tabTo(tab.getByRole("button", { name: "Ouvrir la séance" }));
    await keys.press("Enter");
    await keys.tabTo(tab.getByRole("button", { name: "Commencer" }));
    await keys.press("n");
    await point(tab, FIRST).waitFor();

    await keys.press("o");
    await noteOn(tab, 1).and(tab.locator(":focus")).waitFor();
    await keys.type("Le pilote confirme la date du 30 juin.");
    await keys.press("Enter");
    await tab.getByRole("listitem").filter({ hasText: "Le pilote confirme la date du 30 juin." }).waitFor();
    expect(await noteOn(tab, 1).inputValue()).toBe("");
    await keys.press("Escape");

    await keys.press("h");
    await tab.getByRole("heading", { name: "Historique" }).waitFor();
    await keys.press("d");
    await tab.getByRole("textbox", { name: "Décision" }).waitFor();
    await tab.locator("fluent-textarea:focus").waitFor();
    await keys.type("Le téléservice ouvre le 30 juin.");
    await keys.tabTo(tab.getByRole("button", { name: "Enregistrer la décision" }));
    expect(await faultsIn(teams)).toEqual([]);
    await keys.press("Enter");
    await tab.locator(".live-decisions").getByText("Le téléservice ouvre le 30 juin.").waitFor();
    await expectSoon(async () => (await meeting.read()).decisions.map(({ text }) => text), ["Le téléservice ouvre le 30 juin."]);

    await keys.press("a");
    await tab.getByRole("combobox", { name: /^Présence de/ }).first().and(tab.locator(":focus")).waitFor();
    await teams.page.keyboard.press("p");
    await tab.getByText("1 présent sur 3, quorum 2").waitFor();
    await keys.tabTo(tab.getByRole("combobox", { name: /^Présence de/ }).nth(1));
    await teams.page.keyboard.press("p");
    await tab.getByText("Quorum atteint").waitFor();

    await keys.tabTo(tab.getByRole("button", { name: "Point suivant" }), "Shift+Tab");
    await keys.press("n", "ArrowRight");
    await point(tab, THIRD).waitFor();
    await keys.press("p");
    await point(tab, SECOND).waitFor();
    await keys.press("n", "n");
    await tab.getByRole("heading", { level: 2, name: "Tous les points sont traités" }).waitFor();
    await keys.tabTo(tab.getByRole("button", { name: "Clore la séance" }));
    await keys.press("Enter");
    await keys.tabTo(tab.getByRole("dialog").getByRole("button", { name: "Clore la séance" }));
    await teams.page.keyboard.press("Enter");
    await tab.getByText("La séance est close.").waitFor();
    expect(await faultsIn(teams)).toEqual([]);
    await expectSoon(async () => {
      const { state, agenda, notes, quorum } = await meeting.read();
      return { state, points: agenda.map((one) => one.state), notes: notes.map(({ text }) => text), reached: quorum.reached };
    }, { state: "closed", points: ["done", "done", "done"], notes: ["Le pilote confirme la date du 30 juin."], reached: true });
  });

  it("loses nothing that was typed while the network was gone, not even through a reload", async () => {
    const meeting = await makeLiveMeeting(jalon().address, "coupure");
    const teams = await open({ person: "p-belkacem", view: "tab", sub: meeting.sub });
    const tab = teams.tab();
    await tab.getByRole("button", { name: "Commencer" }).click();
    await point(tab, FIRST).waitFor();
    await expectSoon(async () => (await meeting.read()).agenda.map(({ state }) => state), ["current", "waiting", "waiting"]);

    await teams.page.context().setOffline(true);
    for (const text of ["Première note", "Deuxième note"]) {
      await noteOn(tab, 1).fill(text);
      await noteOn(tab, 1).press("Enter");
    }
    await tab.getByText(/^2\snotes attendent le réseau\.$/).waitFor();
    await tab.getByRole("button", { name: "Point suivant" }).click();
    await point(tab, SECOND).waitFor();
    await noteOn(tab, 2).fill("Troisième note");
    await noteOn(tab, 2).press("Enter");
    await tab.getByRole("button", { name: "Décider" }).click();
    await tab.getByRole("textbox", { name: "Décision" }).fill("Décidé sans réseau");
    await tab.getByRole("button", { name: "Enregistrer la décision" }).click();
    await tab.getByText(/^3\snotes, 1\sdécision et 2\schangements attendent le réseau\.$/).waitFor();
    await noteOn(tab, 2).fill("Une phrase commencée");
    expect((await meeting.read()).notes).toEqual([]);

    // the page comes back, the writes do not get through yet
    await teams.page.context().route("**/api/meetings/*/*", (route) => route.abort());
    await teams.page.context().setOffline(false);
    await teams.page.reload();
    await point(tab, SECOND).waitFor();
    expect(await noteOn(tab, 2).inputValue()).toBe("Une phrase commencée");
    await tab.getByText(/^3\snotes, 1\sdécision et 2\schangements attendent le réseau\.$/).waitFor();
    expect((await meeting.read()).notes).toEqual([]);

    await teams.page.context().unroute("**/api/meetings/*/*");
    await tab.getByRole("button", { name: "Réessayer maintenant" }).click();
    await tab.getByText(/attend(ent)? le réseau/).waitFor({ state: "detached" });
    const { notes, decisions, agenda } = await meeting.read();
    expect(notes.map(({ pointId, text }) => [pointId, text])).toEqual([
      ["pt-a", "Première note"],
      ["pt-a", "Deuxième note"],
      ["pt-b", "Troisième note"],
    ]);
    expect([decisions.map(({ text }) => text), agenda.map(({ state }) => state)]).toEqual([["Décidé sans réseau"], ["done", "current", "waiting"]]);
    expect(await noteOn(tab, 2).inputValue()).toBe("Une phrase commencée");
    // an interrupted connection is what this is about
    expect(teams.faults.splice(0).filter((fault) => !NO_NETWORK.test(fault))).toEqual([]);
  });

  it("takes the notes of two at once: each sees the other’s, and neither loses the caret", async () => {
    const meeting = await makeLiveMeeting(jalon().address, "deux");
    const [bureau, chair] = [await open({ person: "p-belkacem", view: "tab", sub: meeting.sub }), await open({ person: "p-darcy", view: "tab", sub: meeting.sub })];
    await bureau.tab().getByRole("button", { name: "Commencer" }).click();
    await point(chair.tab(), FIRST).waitFor();

    const field = noteOn(bureau.tab(), 1);
    await field.fill("Ce que dit la direction");
    await field.press("Home");
    for (let step = 0; step < 3; step += 1) await bureau.page.keyboard.press("ArrowRight");
    await noteOn(chair.tab(), 1).fill("La note de la présidence");
    await noteOn(chair.tab(), 1).press("Enter");
    await bureau.tab().getByRole("listitem").filter({ hasText: "La note de la présidence" }).waitFor();
    await bureau.page.keyboard.type("(!)");
    expect(await field.inputValue()).toBe("Ce (!)que dit la direction");

    // the chair moves on: what the bureau was writing stays about the first point
    await chair.tab().getByRole("button", { name: "Point suivant" }).click();
    await point(bureau.tab(), SECOND).waitFor();
    await bureau.tab().getByText(/votre note reste sur le point 1/).waitFor();
    await bureau.page.keyboard.press("Enter");
    await noteOn(bureau.tab(), 2).waitFor();
    await expectSoon(async () => (await meeting.read()).notes.map(({ by, pointId, text }) => [by, pointId, text]), [
      ["p-darcy", "pt-a", "La note de la présidence"],
      ["p-belkacem", "pt-a", "Ce (!)que dit la direction"],
    ]);
    // each may change what is theirs
    await chair.tab().getByRole("button", { name: "Point précédent" }).click();
    await point(bureau.tab(), FIRST).waitFor();
    expect(await bureau.tab().locator(".live-note-list").getByRole("button", { name: "Modifier" }).count()).toBe(1);
  });
});

/** The server may take a moment more than the page that shows what was done at once. */
async function expectSoon<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  for (let patience = 40; patience > 0; patience -= 1) {
    if (JSON.stringify(await read()) === JSON.stringify(wanted)) break;
    await new Promise((later) => setTimeout(later, 100));
  }
  expect(await read()).toEqual(wanted);
}
