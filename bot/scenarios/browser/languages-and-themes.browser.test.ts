import type { FrameLocator } from "playwright-core";
import { storiesInBrowser } from "./story";

/** The colours of the page's own paper and ink. */
const paperAndInk = (tab: FrameLocator): Promise<string> =>
  tab.locator("html").evaluate((html) => {
    const said = [html, html.querySelector("body")].map((part) => part && html.ownerDocument.defaultView?.getComputedStyle(part));
    return said.map((style) => `${style?.backgroundColor} ${style?.color}`).join(", ");
  });

storiesInBrowser("the language and the theme of Teams", ({ open }) => {
  it("reaches the tab with each theme, without losing the page", async () => {
    const { tab, setTheme } = await open({ person: "p-amblard", view: "tab", sub: "projet/feuille-de-route-2025-2027.p06" });
    await tab().getByRole("heading", { level: 1, name: /Téléservice MDPH/ }).waitFor();
    const seen = [await paperAndInk(tab())];
    for (const theme of ["dark", "contrast"] as const) {
      await setTheme(theme);
      await tab().locator(`html[data-theme=${theme}]`).waitFor();
      seen.push(await paperAndInk(tab()));
    }
    expect(new Set(seen).size).toBe(3);
    await tab().getByRole("heading", { level: 1, name: /Téléservice MDPH/ }).waitFor();
  });

  it("speaks English in the tab to somebody whose Teams does, from the portfolio to the form of an action", async () => {
    const { tab } = await open({ person: "p-courtois", view: "tab", language: "en" });
    await tab().getByText(/^The roadmap is /).waitFor();
    expect(await tab().locator("html").getAttribute("lang")).toBe("en");
    await tab().getByRole("link", { name: "My actions" }).click();
    await tab().getByRole("heading", { level: 1, name: "My actions" }).waitFor();
    await tab().getByRole("link", { name: /^Reprendre l.historique/ }).click();
    await tab().getByRole("group", { name: "Status" }).getByText("In progress").waitFor();
    await tab().getByRole("button", { name: "Save" }).waitFor();
    await tab().getByRole("region", { name: "History" }).getByText(/^Tuesday, 10 November 2026 at 15:58, W46$/).waitFor();
  });
});
