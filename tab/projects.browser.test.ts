import type { Frame } from "playwright-core";
import { addressOf } from "./testing/address-of";
import { faultsIn } from "./testing/axe-views";
import { findChromium } from "./testing/find-chromium";
import { inCheck } from "./testing/in-check";
import { type OpenTab, TabBrowser } from "./testing/tab-browser";

const LIST = "/tab/plan/frn-2025-2027/projets";

/** What people take for at once. */
const MOST_MS = 100;
/** The same work takes half as long again while other tests use the same memory and processor. */
const CROWDED = 1.5;

const inBrowser = findChromium() === null ? describe.skip : describe;

/** The names of the projects on the screen, in their order. */
const namesIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => [...document.querySelectorAll("table.projects tbody a.name")].map((name) => name.textContent ?? ""));
const searchOf = async (frame: Frame): Promise<string> => decodeURIComponent((await addressOf(frame)).search);
const status = (tab: OpenTab["tab"]) => tab.locator(".project-list > [role=status]");

inBrowser("the list of projects", () => {
  jest.setTimeout(60_000);
  let browser: TabBrowser;
  beforeAll(async () => {
    browser = await TabBrowser.start();
  });
  afterAll(() => browser.close());

  /** The list, once it says how many projects it shows: before that there is nothing to read or to scroll. */
  const open = async (path = LIST, more: object = {}): Promise<OpenTab> => {
    const opened = await browser.open({ path, ...more });
    await status(opened.tab).waitFor();
    return opened;
  };

  it("says that nothing fits, and shows all again in one press", async () => {
    const { tab, context } = await open(`${LIST}?q=introuvable&phase=running`);
    await tab.getByText("Aucun projet ne correspond à ces filtres.").waitFor();
    await tab.getByRole("button", { name: "Tout afficher" }).click();
    await tab.getByText("69 projets.", { exact: true }).waitFor();
    await context.close();
  });

  it("narrows by several choices at once, counts them, and takes each off again by keyboard", async () => {
    const { tab, frame, page, context, complaints } = await open();
    await tab.getByRole("search").getByRole("button", { name: "Phase" }).focus();
    await page.keyboard.press("Enter");
    await tab.getByRole("checkbox", { name: /^En cours/ }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await tab.getByRole("button", { name: "Retirer le filtre Phase\u00a0: En cours" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe("Phase (1)");
    await tab.getByRole("button", { name: "Plus de filtres" }).click();
    const late = tab.getByRole("checkbox", { name: /^A des actions en retard/ });
    const counted = /, (\d+)/.exec((await late.evaluate((box) => box.parentElement?.textContent ?? "")) ?? "")?.[1];
    await late.check();
    await tab.getByRole("checkbox", { name: /^Direction des systèmes numériques/ }).check();
    expect(await searchOf(frame)).toBe("?phase=running&direction=direction-des-systemes-numeriques&voir=late");
    await page.keyboard.press("Escape");
    await tab.getByRole("button", { name: /Retirer le filtre Direction/ }).press("Enter");
    expect(await status(tab).innerText()).toBe(`${counted}\u00a0projets sur 69.`);
    await frame.waitForFunction(() => document.activeElement?.textContent?.startsWith("À regarder"));
    await page.keyboard.press("Enter");
    await frame.waitForFunction(() => document.activeElement?.textContent?.startsWith("Phase"));
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("sorts by a column, says how in words and to screen readers, and leaves focus and scroll alone", async () => {
    const { tab, frame, context } = await open(`${LIST}?groupe=none`);
    const before = await namesIn(frame);
    await frame.evaluate(() => window.scrollTo(0, 900));
    const head = tab.getByRole("columnheader", { name: "Réalisation" });
    await head.getByRole("button").click();
    await tab.getByText("69 projets, triés par réalisation, de la plus faible à la plus forte.").waitFor();
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    expect(await frame.evaluate(() => [document.activeElement?.textContent, window.scrollY])).toEqual(["Réalisation", 900]);
    const figures = async (): Promise<number[]> =>
      (await tab.locator(".rate-figure").allInnerTexts()).map((figure) => Number.parseInt(figure, 10));
    const rising = await figures();
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    // what has no rate stands last, and says why
    expect(await tab.locator("table.projects tbody tr").last().innerText()).toContain("non calculé");
    await head.getByRole("button").click();
    await tab.getByText(/de la plus forte à la plus faible\./).waitFor();
    expect(await figures()).toEqual(rising.toReversed());
    expect(await tab.locator("table.projects tbody tr").last().innerText()).toContain("non calculé");
    await head.getByRole("button").click();
    await tab.getByText("69 projets.", { exact: true }).waitFor();
    expect([await namesIn(frame), await head.getAttribute("aria-sort")]).toEqual([before, null]);
    await context.close();
  });

  it("keeps everything chosen in the address: a reload and a link show the same", async () => {
    const { tab, frame, context } = await open();
    await tab.getByRole("button", { name: "Affichage" }).click();
    await tab.getByRole("combobox", { name: "Grouper" }).selectOption("weather");
    await tab.getByRole("combobox", { name: "Trier par" }).selectOption("completeness");
    await tab.getByRole("checkbox", { name: "Complétude" }).check();
    await tab.getByRole("checkbox", { name: "Phase" }).uncheck();
    await tab.getByRole("button", { name: "Mettre «\u00a0Complétude\u00a0» avant" }).click();
    const heads = async (): Promise<string[]> => tab.getByRole("columnheader").allInnerTexts();
    expect(await heads()).toEqual(["Projet", "Météo", "Réalisation", "Complétude", "Prochain jalon"]);
    expect(await searchOf(frame)).toBe("?tri=completeness&groupe=weather&colonnes=weather,rate,completeness,milestone");
    const [names, groups] = [await namesIn(frame), await tab.locator("tr.group").allInnerTexts()];
    expect(groups.map((group) => group.split(/\s*\d/)[0])).toEqual(["Non renseignée", "Orage", "Pluie", "Nuage", "Soleil", "Sans objet"]);
    const again = await open(LIST + (await addressOf(frame)).search);
    await again.tab.locator("table.projects").waitFor();
    expect([await namesIn(again.frame), await again.tab.locator("tr.group").allInnerTexts()]).toEqual([names, groups]);
    await again.context.close();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await tab.getByRole("button", { name: "Copier le lien" }).click();
    await tab.getByText("Lien copié.").waitFor();
    const link = await frame.evaluate(() => navigator.clipboard.readText());
    const { subEntityId } = JSON.parse(new URL(link).searchParams.get("context") ?? "{}") as { subEntityId: string };
    const linked = await browser.open({ sub: subEntityId });
    await linked.tab.locator("table.projects").waitFor();
    expect(await namesIn(linked.frame)).toEqual(names);
    await linked.context.close();
    await context.close();
  });

  it("explains how complete a sheet is, and gives the focus back", async () => {
    const { tab, frame, context } = await open(`${LIST}?fiche=weather&colonnes=completeness`);
    await tab.getByRole("button", { name: "Complétude\u00a0: 5 sur 6" }).first().click();
    const dialog = tab.getByRole("dialog");
    await dialog.getByText("Complétude\u00a0: 5 sur 6. Manque\u00a0: la météo.").waitFor();
    expect(await faultsIn(frame)).toEqual([]);
    await dialog.getByRole("button", { name: "Fermer" }).click();
    await frame.waitForFunction(() => document.activeElement?.textContent === "5 sur 6");
    await context.close();
  });

  it("saves a view, opens on it, renames it, deletes it and takes that back", async () => {
    const { tab, frame, page, context, complaints } = await open(`${LIST}?voir=late`);
    const menu = tab.getByRole("button", { name: /^Vue/ }).first();
    await menu.click();
    await tab.getByRole("textbox", { name: "Nom de la vue" }).fill("Comité de suivi");
    await tab.getByRole("button", { name: "Enregistrer" }).click();
    await tab.getByText("Vue «\u00a0Comité de suivi\u00a0» enregistrée.").waitFor();
    expect(await menu.innerText()).toBe("Vue\u00a0: Comité de suivi");
    // the same name again is refused in the server's words, and what was typed stays
    await tab.getByRole("textbox", { name: "Nom de la vue" }).fill("comite de suivi");
    await tab.getByRole("button", { name: "Enregistrer" }).click();
    await tab.getByText("Une vue porte déjà ce nom.").waitFor();
    await tab.getByRole("button", { name: "Gérer la vue «\u00a0Comité de suivi\u00a0»" }).click();
    await tab.getByRole("button", { name: "Ouvrir sur cette vue" }).click();
    await tab.getByText("La liste s’ouvrira sur «\u00a0Comité de suivi\u00a0».").waitFor();
    await page.keyboard.press("Escape");
    await tab.getByRole("link", { name: "Synthèse" }).click();
    await tab.getByRole("link", { name: "Projets", exact: true }).click();
    await tab.getByText(/projets sur 69\.$/).waitFor();
    expect(await searchOf(frame)).toBe("?voir=late");
    await menu.click();
    await tab.getByRole("button", { name: "Gérer la vue «\u00a0Comité de suivi\u00a0»" }).click();
    await tab.getByRole("button", { name: "Renommer" }).click();
    await tab.getByRole("textbox", { name: "Nom de la vue" }).first().fill("Les retards");
    await page.keyboard.press("Enter");
    await tab.getByRole("button", { name: "Gérer la vue «\u00a0Les retards\u00a0»" }).click();
    await tab.getByRole("button", { name: "Supprimer" }).click();
    await tab.getByText("Vue «\u00a0Les retards\u00a0» supprimée.").first().waitFor();
    await frame.waitForFunction(() => document.activeElement?.textContent === "Rétablir");
    await page.keyboard.press("Enter");
    await tab.getByRole("button", { name: "Vue\u00a0: Les retards" }).waitFor();
    expect(complaints.filter((complaint) => !complaint.includes("409"))).toEqual([]);
    await context.close();
  });

  it("lets an agent use a shared view, and says who keeps it", async () => {
    const { tab, context } = await open(LIST, { state: "agent" });
    await tab.getByRole("button", { name: "Vues" }).click();
    await tab.getByRole("button", { name: /^Gérer la vue.*Fiches à compléter/ }).click();
    await tab.getByText("Les vues partagées sont tenues par le bureau des projets.").waitFor();
    expect(await tab.getByRole("button", { name: "Supprimer" }).count()).toBe(0);
    expect(await tab.getByRole("checkbox", { name: /^Partager/ }).count()).toBe(0);
    await tab.getByRole("link", { name: "Fiches à compléter" }).click();
    await tab.getByText(/triés par complétude, de la moins complète à la plus complète/).waitFor();
    await context.close();
  });

  inCheck("is a few hundred elements however many the projects, and answers at once on a machine four times slower", async () => {
    const { tab, frame, page, context } = await open(LIST, { state: "large" });
    await tab.locator("table.projects").waitFor();
    expect(await frame.evaluate(() => document.querySelectorAll("body *").length)).toBeLessThanOrEqual(600);
    const client = await context.newCDPSession(page);
    // the work of the page's own thread: what else this machine does meanwhile does not count
    await client.send("Performance.enable", { timeDomain: "threadTicks" });
    const worked = async (): Promise<number> =>
      ((await client.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
    const press = (selector: string, at = 0): Promise<void> =>
      frame.evaluate(([one, place]) => document.querySelectorAll<HTMLElement>(one)[place]?.click(), [selector, at] as const);
    const type = (text: string): Promise<void> =>
      frame.evaluate((typed) => {
        const field = document.querySelector<HTMLInputElement>("input[type=search]");
        if (!field) return;
        field.value = typed;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }, text);
    const least: Record<string, number> = {};
    /** The least work it took in several rounds, on a machine four times slower. */
    const measure = async (name: string, act: () => Promise<void>, shown: string): Promise<void> => {
      await page.waitForTimeout(300);
      const before = await worked();
      await act();
      // looking whether it is there would be work of the page too
      await page.waitForTimeout(500);
      least[name] = Math.min(least[name] ?? Infinity, ((await worked()) - before) * 4);
      expect([name, await tab.locator(shown).count()]).not.toEqual([name, 0]);
    };
    for (let round = 0; round < 5; round += 1) {
      await tab.getByRole("link", { name: "Synthèse" }).click();
      await tab.locator("table.axes").waitFor();
      await measure("open", () => press('.sub-pages a[href$="/projets"]'), "table.projects a.name");
      await measure("sort", () => press(".column-rate button"), '.column-rate[aria-sort="ascending"]');
      await press(".filters .disclosure button", 1);
      await tab.getByRole("checkbox", { name: /^En cours/ }).waitFor();
      await measure("filter", () => press(".disclosed input"), ".active-filters .tag");
      await measure("words", () => type("teleservice"), ".active-filters .tag:nth-child(2)");
      await press(".active-filters .subtle");
    }
    expect(Object.entries(least).filter(([, ms]) => !(ms < MOST_MS * CROWDED))).toEqual([]);
    await context.close();
  });

  inCheck.each([320, 375, 768, 1366])("holds on a screen of %i px: nothing is wider, every panel stays inside", async (width) => {
    const { tab, frame, context } = await open(`${LIST}?colonnes=phase,rate,completeness&voir=late`, { width });
    await tab.locator("table.projects").waitFor();
    const outside = () =>
      frame.evaluate(() => {
        const panel = document.querySelector(".disclosed")?.getBoundingClientRect();
        return [document.documentElement.scrollWidth > window.innerWidth, panel ? panel.left < 0 || panel.right > window.innerWidth : false];
      });
    expect(await outside()).toEqual([false, false]);
    for (const name of ["Axe", "Phase", "Météo", "Plus de filtres (1)", "Vues", "Affichage", "Exporter la liste"]) {
      const button = tab.getByRole("button", { name, exact: true }).first();
      await button.click();
      expect([name, ...(await outside())]).toEqual([name, false, false]);
      await button.click();
    }
    await context.close();
  });

  it("tells those who listen how many are left, in the language they read", async () => {
    const { tab, context } = await open(`${LIST}?tri=-rate&voir=late&groupe=none`, { locale: "en-gb" });
    await tab.getByText(/^\d+\sprojects of 69, sorted by completion, highest first\.$/).waitFor();
    expect(await status(tab).getAttribute("role")).toBe("status");
    await context.close();
  });
});
