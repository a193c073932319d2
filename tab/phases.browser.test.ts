import { faultsIn } from "./testing/axe-views";
import { findChromium } from "./testing/find-chromium";
import { TabBrowser } from "./testing/tab-browser";

const inBrowser = findChromium() === null ? describe.skip : describe;

const PHASES = "/tab/plan/frn-2025-2027/phases";

inBrowser("the board of the phases", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  it("shows each project once, by its phase, and what leaving it still asks", async () => {
    const { tab, context, complaints } = await browser.open({ path: PHASES });
    await tab.getByRole("heading", { level: 1, name: "Phases" }).waitFor();
    expect(await tab.locator(".board .column").count()).toBe(8);
    expect(await tab.locator(".board .card").count()).toBe(69);
    await tab.getByText(/conditions$/).first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("is walked with the arrows, one stop of the tab key for the whole board", async () => {
    const { tab, page, context, frame } = await browser.open({ path: PHASES });
    const first = tab.locator('[data-place="0-0"] a');
    await first.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const place = () => frame.evaluate(() => document.activeElement?.closest("[data-place]")?.getAttribute("data-place"));
    expect(await place()).toBe("1-1");
    expect(await tab.locator('.board a[tabindex="0"], .board button[tabindex="0"]').count()).toBe(2);
    await context.close();
  });

  it("changes a phase from the keyboard: what is missing is said, the office lets it go with a reason, and it is undone", async () => {
    const { tab, page, context, frame } = await browser.open({ path: PHASES });
    const scoping = tab.locator(".column", { has: tab.getByRole("heading", { name: /^Cadrage/ }) });
    await scoping.locator(".card").first().waitFor();
    const before = await scoping.locator(".card").count();
    const name = await scoping.locator(".card a").first().innerText();
    await scoping.locator(".card a").first().focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const dialog = tab.getByRole("dialog");
    await dialog.getByText("Pour quitter").waitFor();
    expect(await dialog.getByText("(manque)").count()).toBeGreaterThan(0);
    expect(await dialog.getByRole("button", { name: "Lever les conditions qui manquent" }).isDisabled()).toBe(true);
    expect(await faultsIn(frame)).toEqual([]);
    await dialog.getByRole("textbox", { name: "Raison de la levée" }).fill("Décision du comité");
    await page.keyboard.press("Enter");
    await tab.getByText(`${name} passe en conception et réalisation.`).waitFor();
    expect(await scoping.locator(".card").count()).toBe(before - 1);
    await tab.getByRole("button", { name: "Défaire" }).click();
    await tab.getByText("C’est défait").waitFor();
    await scoping.locator(".card").nth(before - 1).waitFor();
    await context.close();
  });

  it("asks the same of a project that is dropped on another phase, and its reason when it is suspended", async () => {
    const { tab, context } = await browser.open({ path: PHASES });
    const column = (title: RegExp) => tab.locator(".column", { has: tab.getByRole("heading", { name: title }) });
    await column(/^Expérimentation/).locator(".card").first().dragTo(column(/^Déploiement/), { targetPosition: { x: 60, y: 60 } });
    const dialog = tab.getByRole("dialog");
    await dialog.getByText("Pour quitter").waitFor();
    expect(await dialog.getByLabel("Nouvelle phase").inputValue()).toBe("rollout");
    await dialog.getByLabel("Nouvelle phase").selectOption("suspended");
    await dialog.getByRole("textbox", { name: "Pourquoi ce changement" }).waitFor();
    expect(await dialog.getByRole("button", { name: "Changer de phase" }).isDisabled()).toBe(true);
    await dialog.getByRole("textbox", { name: "Pourquoi ce changement" }).fill("Marché infructueux");
    await dialog.getByRole("button", { name: "Changer de phase" }).click();
    await tab.getByText(/passe en suspendu\./).waitFor();
    await context.close();
  });

  it("tells who may not that the duo moves its project", async () => {
    const { tab, context } = await browser.open({ path: PHASES, state: "agent" });
    await tab.getByRole("button", { name: "Changer la phase de Téléservice MDPH" }).click();
    await tab.getByRole("dialog").getByText("Un projet est modifié par son duo").waitFor();
    await context.close();
  });
});
