import type { Browser } from "playwright-core";
import { openBrowser, openPage, type OpenPage, type Shown, type Slowness } from "./browser-page";
import { inPage } from "./in-page";
import { buildPeerPage, servePeerPage } from "./peer-site";
import { type BenchResult, median, result } from "./result";
import { openTeamsSite, VIEWS } from "./teams-site";

const SLOW: Slowness = { cpuTimes: 4, megabitsPerSecond: 10, latencyMs: 40 };
const SIZE = { people: 2000, actions: 10_000, projects: 1000 };
const ROUNDS = 7;
/** The peer shows when a row of its table and a part of its chart are there. */
const PEER: Shown = { path: "/", shown: "body:has(svg path) [role=rowgroup] [role=row] [role=gridcell]" };
const MOST_SHIFT = 0.02;
const MOST_NODES = 600;
const MOST_HEAP_MB = 20;
const MOST_PRESS_MS = 100;

/** What somebody does in a view, once it stands; each press counts. */
const PRESSES: Record<string, { name: string; press: (open: OpenPage) => Promise<void> }[]> = {
  Projets: [
    { name: "filter", press: filter },
    { name: "sort", press: sort },
    { name: "open", press: open },
  ],
};

interface Measured {
  shownAt: number[];
  largestPaint: number[];
  shift: number[];
  nodes: number[];
  heapMb: number[];
  presses: Map<string, number[]>;
}

/** The tab through the frame of local Teams against a page of React's Fluent components, in turn, on a slowed machine. */
export async function tabVitals(): Promise<BenchResult[]> {
  const page = await buildPeerPage();
  const browser = await openBrowser();
  if (!page || !browser) return [];
  const [site, peer] = await Promise.all([openTeamsSite(SIZE), servePeerPage(page)]);
  const measured = new Map([...VIEWS, { name: "peer" }].map(({ name }) => [name, nothingYet()]));
  try {
    // the first round warms up
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const view of VIEWS) await measure(browser, site.addressOf(view.sub), view, view.name, round > 0 ? measured.get(view.name) : undefined);
      await measure(browser, peer.address, PEER, "peer", round > 0 ? measured.get("peer") : undefined);
    }
  } finally {
    await browser.close();
    peer.close();
    await site.close();
  }
  const theirs = measured.get("peer") ?? nothingYet();
  return VIEWS.flatMap(({ name }) => resultsOf(name, measured.get(name) ?? nothingYet(), theirs));
}

const nothingYet = (): Measured => ({ shownAt: [], largestPaint: [], shift: [], nodes: [], heapMb: [], presses: new Map() });

function resultsOf(view: string, ours: Measured, theirs: Measured): BenchResult[] {
  const worst = (values: readonly number[]): number => Math.max(...values);
  const line = (what: string, unit: string, value: number, most: number): BenchResult => result(`tab-vitals ${view} ${what}`, unit, value, most, "at most 1");
  const times = result(`tab-vitals ${view} data on the screen`, "ms", median(ours.shownAt), median(theirs.shownAt), "at most 0.7", {
    // of the rounds that what else runs on the machine disturbed least
    best: Math.round(Math.min(...ours.shownAt)),
    peerBest: Math.round(Math.min(...theirs.shownAt)),
    all: ours.shownAt.map(Math.round),
    peerAll: theirs.shownAt.map(Math.round),
    largestPaint: Math.round(median(ours.largestPaint)),
    peerLargestPaint: Math.round(median(theirs.largestPaint)),
    peerNodes: median(theirs.nodes),
    peerHeapMb: Number(median(theirs.heapMb).toPrecision(3)),
  });
  return [
    times,
    line("layout shift, worst", "CLS", worst(ours.shift), MOST_SHIFT),
    line("nodes", "nodes", median(ours.nodes), MOST_NODES),
    line("heap, local Teams around it included", "MB", median(ours.heapMb), MOST_HEAP_MB),
    ...[...ours.presses].map(([name, ms]) => ({ ...line(`INP of « ${name} »`, "ms", median(ms), MOST_PRESS_MS), all: ms })),
  ];
}

async function measure(browser: Browser, address: string, shown: Shown, view: string, into: Measured | undefined): Promise<void> {
  const opened = await openPage(browser, address, shown, SLOW);
  try {
    await opened.page.waitForTimeout(2000);
    const { shownAt, largestPaint, layoutShift } = await opened.watched();
    const figures = { shownAt: shownAt ?? Number.NaN, largestPaint, nodes: await opened.frame.evaluate<number>(inPage("count-nodes")), heapMb: await heapOf(opened) };
    const presses = await pressAll(opened, view);
    if (!into) return;
    into.shownAt.push(figures.shownAt);
    into.largestPaint.push(figures.largestPaint);
    into.shift.push(layoutShift);
    into.nodes.push(figures.nodes);
    into.heapMb.push(figures.heapMb);
    for (const [name, ms] of presses) into.presses.set(name, [...(into.presses.get(name) ?? []), ms]);
  } finally {
    await opened.close();
  }
}

/** The longest press of each step; one that took less than a frame is not told, and counts as a frame. */
async function pressAll(opened: OpenPage, view: string): Promise<[string, number][]> {
  const told: [string, number][] = [];
  for (const { name, press } of PRESSES[view] ?? []) {
    const before = (await opened.watched()).presses.length;
    await press(opened);
    await opened.page.waitForTimeout(700);
    const { presses } = await opened.watched();
    told.push([name, Math.max(16, ...presses.slice(before).map(({ ms }) => ms))]);
  }
  return told;
}

/** Types three letters into the search, each of which narrows a thousand projects. */
async function filter({ frame, page }: OpenPage): Promise<void> {
  await frame.getByRole("searchbox").click();
  await page.keyboard.type("por", { delay: 250 });
  await page.waitForTimeout(500);
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
}

/** By the rate, one way and the other, then back to the order of the plan. */
async function sort({ frame, page }: OpenPage): Promise<void> {
  for (let press = 0; press < 3; press += 1) {
    await frame.locator("table.projects thead .column-rate .sort").click();
    await page.waitForTimeout(400);
  }
}

async function open({ frame }: OpenPage): Promise<void> {
  await frame.locator("table.projects tbody .name").nth(2).click();
  await frame.locator("table.projects").waitFor({ state: "detached" });
}

async function heapOf({ session }: OpenPage): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}
