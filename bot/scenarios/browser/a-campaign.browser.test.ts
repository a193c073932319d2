import { readIn } from "./reading";
import { storiesInBrowser } from "./story";

const WITH_SCHEDULER = { scheduler: true };

storiesInBrowser("a campaign that the bureau launches before its day", ({ jalon, open }) => {
  it("is previewed, waits for a second person, leaves under a bar, and spares who said to be away", async () => {
    await jalon().setClock("2026-11-23T07:30:00Z");
    const agent = await open({ person: "p-courtois" });
    await agent.say("absente jusqu’au 27 novembre");
    await agent.log.getByText(/^Jusqu’au vendredi\s27\snovembre\s2026, vous ne recevrez pas de carte/).waitFor();

    const bureau = await open({ person: "p-belkacem", view: "tab", sub: "campagnes/reglages" });
    const tab = bureau.tab();
    await tab.getByRole("combobox", { name: "Jour", exact: true }).first().selectOption({ label: "Mardi" });
    await tab.getByRole("button", { name: "Enregistrer les réglages" }).click();
    await tab.getByText(/Le point de la semaine part le mardi à 9\sh\./).waitFor();
    await jalon().setClock("2026-11-23T08:05:00Z");
    await tab.getByRole("link", { name: "La semaine" }).click();
    await tab.getByRole("heading", { level: 1, name: /^Campagne de la semaine\s48/ }).waitFor();
    await tab.getByRole("searchbox", { name: "Chercher une personne" }).fill("courtois");
    const away = tab.getByRole("row", { name: /Aminata Courtois-Fall.*Point de la semaine/ });
    await away.waitFor();
    expect(await readIn(away)).toMatch(/Sauté.*[Aa]bsen/);

    await tab.getByRole("button", { name: /^Demander l’accord\s: point de la semaine/i }).click();
    await tab.getByRole("dialog").getByRole("button", { name: "Demander l’accord" }).click();
    const executive = await open({ person: "p-darcy", view: "tab", sub: "campagnes" });
    await executive.tab().getByRole("button", { name: /^Donner mon accord/ }).click();
    await executive.tab().getByRole("dialog").getByRole("button", { name: "Donner mon accord" }).click();
    await executive.tab().getByRole("progressbar").waitFor();

    const other = await open({ person: "p-joubertin" });
    await other.card(/Point de la semaine 48/).waitFor({ timeout: 30_000 });
    expect(await agent.log.getByText("Point de la semaine 48").count()).toBe(0);
  });
}, WITH_SCHEDULER);

storiesInBrowser(
  "campaigns that leave by themselves",
  ({ jalon, open }) => {
    it("tell a director once what moved, and each line leads to its page", async () => {
      await jalon().setClock("2026-11-27T08:05:00Z");
      const director = await open({ person: "p-darcy" });
      const digest = director.card(/Semaine\s48 de la feuille de route/);
      await digest.getByRole("link", { name: /^P17/ }).first().click({ timeout: 30_000 });
      await director.tab().getByRole("heading", { level: 1, name: /Portail agent unique/ }).waitFor();
      await jalon().restart();
      const again = await open({ person: "p-darcy" });
      await again.card(/Semaine\s48 de la feuille de route/).waitFor();
      expect(await again.page.getByRole("group", { name: /Semaine\s48 de la feuille de route/ }).count()).toBe(1);
      // while the server was away its window could not reach it; nothing else went wrong there
      expect(director.faults.splice(0).filter((fault) => !fault.includes("net::ERR_"))).toEqual([]);
    });
  },
  WITH_SCHEDULER,
);
