import { join } from "node:path";
import { LOCAL } from "../config";
import { openLocalIssuer } from "../local-teams/issuer";
import { createPortfolioReader } from "../usecases/read-portfolio";
import { createAuthorities } from "../wiring/authorities";
import { openStores } from "../wiring/open-stores";
import { call, type Call } from "./at-once";
import { type Child, startChild } from "./child";
import { type BenchResult, median, result } from "./result";
import { type SyntheticData, syntheticData } from "./synthetic-data";

const SIZES = [190, 3000, 10_000] as const;
const ROUNDS = 150;
const WARM_UP = 30;

/** Milliseconds of a read right after a change, of one when nothing was said since, and of one that answers 304. */
interface Times {
  changed: number[];
  warm: number[];
  unchanged: number[];
}

/** `GET portfolio` over the wire at three sizes of plan of 69 projects, all three in turn, with its request units. */
export async function portfolioRead(): Promise<BenchResult[]> {
  const sites = await Promise.all(SIZES.map(openSite));
  try {
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) for (const site of sites) await site.round(round >= WARM_UP);
  } finally {
    await Promise.all(sites.map((site) => site.close()));
  }
  const [small, middle, large] = sites.map(({ times, units }) => ({
    changed: median(times.changed),
    warm: median(times.warm),
    unchanged: median(times.unchanged),
    units,
  }));
  if (!small || !middle || !large) return [];
  return [
    result("portfolio-read after a change, 10 000 to 190 actions", "ms", large.changed, small.changed, "at most 1.2", { at3000: middle.changed }),
    result("portfolio-read warm, 10 000 to 190 actions", "ms", large.warm, small.warm, "at most 1.2", { at3000: middle.warm }),
    result("portfolio-read unchanged to changed, 10 000 actions", "ms", large.unchanged, large.changed, "at most 0.3"),
    result("portfolio-read request units of a first read, 10 000 to 190 actions", "RU", large.units.first, small.units.first, "printed", {
      afterAChange: large.units.changed,
      unchanged: large.units.unchanged,
    }),
  ];
}

async function openSite(actions: number) {
  const data = await syntheticData({ people: 200, actions, projects: 69 });
  const units = await countUnits(data);
  const server = await startChild([join(__dirname, "jalon.cjs"), "serve"], { JALON_DATA: data.config.dataDir, PORT: "0", LOG_LEVEL: "error" });
  const calls = await callsOf(data, server);
  const times: Times = { changed: [], warm: [], unchanged: [] };
  return {
    times,
    units,
    async round(counted: boolean): Promise<void> {
      await calls.change();
      const changed = await timed(calls.read, 200);
      // an open tab asks again and again: what it gets is the middle of several
      const warm = await several(() => timed(calls.read, 200));
      const asking = { ...calls.read, headers: { ...calls.read.headers, "if-none-match": changed.tag } };
      const unchanged = await several(() => timed(asking, 304));
      if (!counted) return;
      times.changed.push(changed.ms);
      times.warm.push(warm);
      times.unchanged.push(unchanged);
    },
    async close(): Promise<void> {
      await server.stop();
      data.remove();
    },
  };
}

async function several(once: () => Promise<{ ms: number }>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 3; count += 1) times.push((await once()).ms);
  return median(times);
}

async function timed(one: Call, status: number): Promise<{ ms: number; tag: string }> {
  const started = performance.now();
  const answer = await call(one);
  const ms = performance.now() - started;
  if (answer.status !== status) throw new Error(`portfolio answered ${answer.status}, not ${status}`);
  return { ms, tag: answer.tag };
}

async function callsOf({ sample, config }: SyntheticData, server: Child): Promise<{ read: Call; change(): Promise<void> }> {
  const [plan] = sample.plans;
  const action = sample.actions.find((one) => one.ownerId !== null && one.status === "inProgress");
  const person = sample.people.find(({ id }) => id === action?.ownerId);
  if (!plan || !action || !person) throw new Error("the synthetic authority has nobody to ask");
  const issuer = await openLocalIssuer({ dataDir: config.dataDir, ...LOCAL });
  const headers = { authorization: `Bearer ${await issuer.userToken({ ...person, role: "" })}`, "content-type": "application/json" };
  let { version } = action;
  return {
    read: { method: "GET", url: `${server.url}/api/plans/${plan.id}/portfolio`, headers },
    async change() {
      const body = JSON.stringify({ version, line: `nouvelle ${version}` });
      const answer = await call({ method: "POST", url: `${server.url}/api/actions/${action.id}/updates`, headers, body });
      if (answer.status !== 200) throw new Error(`the update was refused: ${answer.body}`);
      version += 1;
    },
  };
}

/** Request units by the local endpoint's size model: a first read, one after a change of one project, one unchanged. */
async function countUnits({ config, sample }: SyntheticData) {
  const opened = await openStores(config);
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const authority = createAuthorities(opened.stores, { now: () => "2026-11-23T09:00:00.000Z" }, silent)(LOCAL.tenantId);
  const read = createPortfolioReader(authority);
  const [plan] = sample.plans;
  const [project] = sample.projects;
  if (!plan || !project) throw new Error("the synthetic authority has no plan");
  const spent = async (): Promise<number> => {
    opened.meter?.reset();
    await read(plan.id, null);
    return opened.meter?.requestUnits ?? 0;
  };
  await authority.directory.names();
  const first = await spent();
  const unchanged = await spent();
  await authority.store.commit([{ do: "count-change", planId: plan.id, edition: project.edition, places: [project.id] }]);
  const units = { first, unchanged, changed: await spent() };
  opened.close();
  return units;
}
