import { faultsIn } from "./testing/axe-views";
import { findChromium } from "./testing/find-chromium";
import { layoutFaultsIn } from "./testing/layout-faults";
import { TabBrowser } from "./testing/tab-browser";

const inBrowser = findChromium() === null ? describe.skip : describe;

const LIVE = "/tab/seance/frn-2025-2027.suivi-2026-11-16/direct";

inBrowser("mode séance", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  it("is only followed by who may not run it, point and notes alike", async () => {
    const { tab, frame, context, complaints } = await browser.open({ path: LIVE, state: "agent" });
    await tab.getByText("Vous suivez la séance").waitFor();
    expect(await tab.getByRole("textbox").count()).toBe(0);
    expect(await tab.getByRole("button", { name: /Point suivant|Décider|Reporter/ }).count()).toBe(0);
    await tab.getByText("L’éditeur annonce une livraison en deux lots").waitFor();
    await tab.locator("body").press("n");
    expect(await tab.getByRole("heading", { level: 2, name: "Portail agent unique" }).count()).toBe(1);
    expect(await faultsIn(frame)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("types into a field without moving the séance, and tells what single keys do and how to turn them off", async () => {
    const { tab, page, context } = await browser.open({ path: LIVE });
    const field = tab.getByRole("textbox", { name: "Votre note sur le point 1" });
    await field.focus();
    await page.keyboard.type("nopad?");
    expect(await field.inputValue()).toBe("nopad?");
    await tab.getByRole("heading", { level: 2, name: "Portail agent unique" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    const help = tab.getByRole("dialog", { name: "Au clavier" });
    await help.getByText("Écrire une décision").waitFor();
    await help.getByRole("checkbox", { name: "Raccourcis d’une seule touche" }).uncheck();
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "detached" });
    await tab.getByRole("heading", { level: 1 }).press("n");
    await page.waitForTimeout(100);
    expect(await tab.getByRole("heading", { level: 2, name: "Portail agent unique" }).count()).toBe(1);
    await context.close();
  });

  it("keeps what the server refuses, with the reason, and gives the text back to its field", async () => {
    const { tab, page, context } = await browser.open({ path: LIVE });
    await tab.getByRole("textbox", { name: "Votre note sur le point 1" }).fill("Le lot 2 reste sans date.");
    // closed by somebody else while the note is being typed
    await page.route("**/steps", (route) => route.fulfill({ json: { version: 9, refused: [{ at: 0, reason: "closed" }] } }));
    await tab.getByRole("button", { name: "Noter", exact: true }).click();
    const told = tab.getByRole("alert").filter({ hasText: "Ceci n’a pas été pris. La séance est close." });
    await told.getByText("Le lot 2 reste sans date.").waitFor();
    await page.unroute("**/steps");
    await told.getByRole("button", { name: "Reprendre le texte" }).click();
    expect(await tab.getByRole("textbox", { name: "Votre note sur le point 1" }).inputValue()).toBe("Le lot 2 reste sans date.");
    await context.close();
  });

  it("finds again after a reload the decision that was being typed", async () => {
    const { tab, page, context } = await browser.open({ path: LIVE });
    await tab.getByRole("heading", { level: 1 }).press("d");
    const text = tab.getByRole("textbox", { name: "Décision" });
    await text.fill("Le lot 2 attend le marché de mars.");
    await page.reload();
    await text.waitFor();
    expect(await text.inputValue()).toBe("Le lot 2 attend le marché de mars.");
    await tab.getByRole("button", { name: "Enregistrer la décision" }).click();
    await tab.locator(".live-decisions li").getByText("Le lot 2 attend le marché de mars.").waitFor();
    await page.reload();
    await tab.getByRole("button", { name: "Décider" }).waitFor();
    await context.close();
  });

  it("sends a point to another instance with the reason, and goes on with the next", async () => {
    const { tab, frame, context } = await browser.open({ path: LIVE });
    await tab.getByRole("button", { name: "Transmettre" }).click();
    const dialog = tab.getByRole("dialog", { name: "Transmettre ce point" });
    await dialog.getByRole("textbox", { name: "Pourquoi" }).fill("Le détail revient au comité technique.");
    expect(await faultsIn(frame)).toEqual([]);
    await dialog.getByRole("button", { name: "Transmettre" }).click();
    await tab.getByRole("heading", { level: 2, name: "Plan de reprise d’activité" }).waitFor();
    await tab.locator(".live-points li").first().getByText("transmis").waitFor();
    await context.close();
  });

  it("says once, without blinking, that the time of a point is over", async () => {
    const { tab, frame, context } = await browser.open({ path: LIVE });
    const clock = tab.getByRole("timer", { name: "Temps de ce point" });
    await clock.getByText("restantes, sur 15\u00a0min").waitFor();
    // sixteen minutes later, without waiting for them
    await frame.evaluate(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 16 * 60_000;
    });
    await clock.getByText("de dépassement, sur 15\u00a0min").waitFor();
    await tab.getByRole("status").filter({ hasText: "Le temps prévu pour ce point est écoulé." }).waitFor({ state: "attached" });
    expect(await clock.evaluate((element) => element.ownerDocument.getAnimations().length)).toBe(0);
    await context.close();
  });

  it("fits beside a Teams meeting, from where it is shared to the stage, which has no fields", async () => {
    const { tab, page, frame, context } = await browser.open({ path: LIVE, frame: "sidePanel", width: 320 });
    await tab.getByRole("heading", { level: 2, name: "Portail agent unique" }).waitFor();
    expect(await layoutFaultsIn(frame)).toEqual([]);
    await tab.getByRole("button", { name: "Partager sur la scène" }).click();
    await page.waitForFunction(() => document.body.dataset.stage !== undefined);
    expect(await page.evaluate(() => document.body.dataset.stage)).toMatch(/\/tab\/seance\/frn-2025-2027\.suivi-2026-11-16\/direct$/);
    await context.close();

    const stage = await browser.open({ path: LIVE, frame: "meetingStage", width: 1920 });
    await stage.tab.getByRole("heading", { level: 2, name: "Portail agent unique" }).waitFor();
    expect(await stage.tab.getByRole("textbox").count()).toBe(0);
    expect(await stage.tab.getByRole("link", { name: "Quitter le mode séance" }).count()).toBe(0);
    expect(await layoutFaultsIn(stage.frame)).toEqual([]);
    await stage.context.close();
  });

  it("is entered from the séances to come", async () => {
    const { tab, frame, context } = await browser.open({ path: "/tab/seances", frame: "sidePanel", width: 320 });
    const link = tab.getByRole("link", { name: /^Mode séance, Comité de suivi, lundi 16\snovembre\s2026 à 9\sh\s30$/ });
    await link.waitFor();
    expect(await faultsIn(frame)).toEqual([]);
    await link.click();
    await tab.getByRole("heading", { level: 2, name: "Portail agent unique" }).waitFor();
    await context.close();
  });
});
