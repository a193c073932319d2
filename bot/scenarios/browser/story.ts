import type { LocalTeamsBrowser, TeamsPage, TeamsPageOptions } from "../../local-teams/testing/teams-page";
import { findChromium, startLocalTeamsBrowser } from "../../local-teams/testing/teams-page";
import type { RunningJalon } from "./running-jalon";
import { startJalon } from "./running-jalon";

// a browser notes every answer from 400 on; a refusal is part of a story, a 5xx never is
const EXPECTED_NO = /^Failed to load resource: the server responded with a status of 4\d\d /;

/** What the stories of one file share: one started Jalon and one Chromium. */
export interface Story {
  jalon: () => RunningJalon;
  /** Opens a window of local Teams for one person; it is closed after the story. */
  open(options: TeamsPageOptions): Promise<TeamsPage>;
}

/** Stories told through the built server and a real browser, from a fresh data folder; left out where there is no Chromium. */
export function storiesInBrowser(title: string, tell: (story: Story) => void, how: { scheduler?: boolean } = {}): void {
  const withBrowser = findChromium() === null ? describe.skip : describe;
  withBrowser(title, () => {
    jest.setTimeout(60_000);
    let jalon: RunningJalon | undefined;
    let browser: LocalTeamsBrowser | undefined;
    const opened: TeamsPage[] = [];

    beforeAll(async () => {
      jalon = await startJalon(how);
      browser = await startLocalTeamsBrowser();
    }, 150_000);
    afterEach(async () => {
      const faults = opened.flatMap((teams) => teams.faults).filter((fault) => !EXPECTED_NO.test(fault));
      for (const teams of opened.splice(0)) await teams.close();
      // what a page throws or complains of is a fault of the story it was opened for
      expect(faults).toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      await jalon?.close();
    });

    const there = <T>(part: T | undefined): T => {
      if (part === undefined) throw new Error("a story is told inside a test, once Jalon and its browser have started");
      return part;
    };
    tell({
      jalon: () => there(jalon),
      open: async (options) => {
        const teams = await there(browser).open(there(jalon).address, options);
        // a machine that is busy is slow to draw a page for the first time
        teams.page.setDefaultTimeout(15_000);
        opened.push(teams);
        return teams;
      },
    });
  });
}
