import { rm } from "node:fs/promises";
import type { Router } from "express";
import { type AxeResults, source } from "axe-core";
import type { Page } from "playwright-core";
import { buildLocalTeamsPage } from "./build-page";
import { type OpenedLocalTeams, openLocalTeamsForTest } from "./open-local-teams";
import { findChromium, type LocalTeamsBrowser, startLocalTeamsBrowser, type TeamsPage } from "./teams-page";

/** What the tests of one file share. */
export interface BrowsedLocalTeams {
  local: () => OpenedLocalTeams;
  /** Opens a window for one person; it is closed after the test. */
  open(options: Parameters<LocalTeamsBrowser["open"]>[1]): Promise<TeamsPage>;
}

/** Tests of local Teams with an echo bot, in a browser; left out where there is no Chromium. */
export function localTeamsInBrowser(title: string, routes: () => Promise<Router | undefined>, tell: (browsed: BrowsedLocalTeams) => void): void {
  (findChromium() === null ? describe.skip : describe)(title, () => {
    let pageDir: string;
    let local: OpenedLocalTeams;
    let browser: LocalTeamsBrowser;
    const opened: TeamsPage[] = [];

    beforeAll(async () => {
      const served = await routes();
      pageDir = await buildLocalTeamsPage();
      local = await openLocalTeamsForTest({ pageDir, ...(served ? { routes: served } : {}) });
      browser = await startLocalTeamsBrowser();
    }, 60_000);
    afterEach(async () => {
      for (const teams of opened.splice(0)) await teams.close();
    });
    afterAll(async () => {
      await browser.close();
      await local.close();
      await rm(pageDir, { recursive: true, force: true });
    });

    tell({
      local: () => local,
      async open(options) {
        const teams = await browser.open(local.address, options);
        opened.push(teams);
        return teams;
      },
    });
  });
}

/** What axe finds in the page and in each frame of it, a line a place. */
export async function faultsOnPage(page: Page): Promise<[string, string | undefined][]> {
  const found: [string, string | undefined][] = [];
  for (const frame of page.frames()) {
    await frame.evaluate(source);
    const { violations } = await frame.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
    found.push(...violations.map(({ id, nodes }): [string, string | undefined] => [id, nodes[0]?.html]));
  }
  return found;
}
