import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { openBrowser, openPage } from "./browser-page";
import { buildPeerPage } from "./peer-site";
import { type BenchResult, result } from "./result";
import { openTeamsSite, type TeamsSite, VIEWS } from "./teams-site";

const MOST_BYTES = 60_000;
/** Loaded by the page as soon as it sees that it stands in a frame. */
const IN_TEAMS = "teams-host";
const ASSETS = join(__dirname, "tab/assets");

/**
 * Script and style of a first visit, teams-js included, until the data of the view are on the screen: what a browser fetched,
 * gzipped; for the summary also what the built files say it has to fetch, which must be the same.
 */
export async function tabWeight(): Promise<BenchResult[]> {
  const peer = await buildPeerPage();
  const browser = await openBrowser();
  if (!peer || !browser) return [];
  const site = await openTeamsSite({ people: 50, actions: 500, projects: 50 });
  try {
    const expected = firstLoad();
    const results: BenchResult[] = [];
    for (const view of VIEWS) {
      const { before, after } = await fetchedBy(browser, site, view);
      if (view === VIEWS[0] && expected.some((name) => !before.includes(name)))
        throw new Error(`the built page names ${expected.join(", ")}; the browser fetched ${before.join(", ")}`);
      const files = Object.fromEntries(before.map((name) => [name, gzipBytes(name)]).toSorted(([, a], [, b]) => Number(b) - Number(a)));
      results.push(
        result(`tab-weight ${view.name}`, "bytes gzip", sum(before), peer.gzipBytesInTeams, "at most 60 000 bytes (60 KB)", {
          ofTarget: Number((sum(before) / MOST_BYTES).toPrecision(4)),
          ...(view === VIEWS[0] ? { namedByThePage: sum(expected) } : {}),
          fetchedLater: sum(after),
          peerWithoutTeams: peer.gzipBytes,
          files,
        }),
      );
    }
    return results;
  } finally {
    await browser.close();
    await site.close();
  }
}

const gzipBytes = (name: string): number => gzipSync(readFileSync(join(ASSETS, name)), { level: 9 }).length;
const sum = (names: readonly string[]): number => names.reduce((total, name) => total + gzipBytes(name), 0);

/** What the built page names, and what these import for themselves, with the part that speaks with Teams. */
function firstLoad(): string[] {
  const names = [...readFileSync(join(ASSETS, "../index.html"), "utf8").matchAll(/\/tab\/assets\/([\w.-]+\.(?:js|css))/g)].map(([, name]) => name ?? "");
  const inTeams = readdirSync(ASSETS).find((name) => name.startsWith(`${IN_TEAMS}-`) && name.endsWith(".js"));
  const found = new Set<string>();
  const follow = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    if (!name.endsWith(".js")) return;
    for (const [, imported = ""] of readFileSync(join(ASSETS, name), "utf8").matchAll(/(?:\bfrom|\bimport)\s*"\.\/([\w.-]+\.js)"/g)) follow(imported);
  };
  for (const name of [...names, inTeams ?? ""]) follow(name);
  return [...found];
}

/** The files of the tab that a browser fetched before the data were painted, and those of the two seconds after. */
async function fetchedBy(browser: Browser, site: TeamsSite, view: (typeof VIEWS)[number]) {
  const { page, frame, watched, close } = await openPage(browser, site.addressOf(view.sub), view, null);
  await page.waitForTimeout(2000);
  const { shownAt } = await watched();
  const fetched = await frame.evaluate<{ url: string; startTime: number }[]>(
    'performance.getEntriesByType("resource").map(({ name, startTime }) => ({ url: name, startTime }))',
  );
  await close();
  const ofTab = fetched.flatMap(({ url, startTime }) => {
    const name = /\/tab\/assets\/([\w.-]+\.(?:js|css))$/.exec(url)?.[1];
    return name === undefined ? [] : [{ name, early: startTime <= (shownAt ?? Infinity) }];
  });
  const before = [...new Set(ofTab.filter(({ early }) => early).map(({ name }) => name))];
  return { before, after: [...new Set(ofTab.map(({ name }) => name))].filter((name) => !before.includes(name)) };
}
