import { LOCAL } from "../config";
import { createAuthorities } from "../wiring/authorities";
import { openStores } from "../wiring/open-stores";
import { openLocalIssuer } from "../local-teams/issuer";
import { call, type Call } from "./at-once";
import { startChild } from "./child";
import { type BenchResult, median, result } from "./result";
import { syntheticData } from "./synthetic-data";
import { join } from "node:path";
import { createPortfolioReader } from "../usecases/read-portfolio";

const SIZES = [190, 3000, 10_000] as const;
const READS = 200;

interface Measured {
  /** Milliseconds of a read when nothing was said since the last one, of one right after a change, and of a 304. */
  warm: number;
  changed: number;
  unchanged: number;
  units: { cold: number; warm: number };
}

/** `GET portfolio` over the wire at three sizes of plan, warm, right after a change and unchanged, with its request units. */
export async function portfolioRead(): Promise<BenchResult[]> {
  const measured = new Map<number, Measured>();
  for (const actions of SIZES) measured.set(actions, await measure(actions));
  const at = (actions: number): Measured => measured.get(actions) ?? { warm: 0, changed: 0, unchanged: 0, units: { cold: 0, warm: 0 } };
  const [small, large] = [at(190), at(10_000)];
  const details = { unit190: small.units, unit10000: large.units, middle: at(3000).changed };
  return [
    result("portfolio-read 10 000 to 190, after a change", "ms", large.changed, small.changed, "at most 1.2", details),
    result("portfolio-read 10 000 to 190, warm", "ms", large.warm, small.warm, "at most 1.2"),
    result("portfolio-read unchanged to changed, 10 000", "ms", large.unchanged, large.changed, "at most 0.3"),
    result("portfolio-read unchanged to warm, 10 000", "ms", large.unchanged, large.warm, "at most 0.3 wanted against changed; printed for honesty"),
    result("portfolio-read request units, 10 000 actions", "RU cold", large.units.cold, small.units.cold, "printed", { warm: large.units.warm }),
  ];
}

async function measure(actions: number): Promise<Measured> {
  const data = await syntheticData({ people: 200, actions, projects: 69 });
  const units = await countUnits(data);
  const server = await startChild([join(__dirname, "jalon.cjs"), "serve"], { JALON_DATA: data.config.dataDir, PORT: "0", LOG_LEVEL: "error" });
  try {
    const plan = data.sample.plans[0];
    const action = data.sample.actions.find((one) => one.ownerId !== null && one.status === "inProgress");
    const person = data.sample.people.find(({ id }) => id === action?.ownerId);
    if (!plan || !action || !person) throw new Error("the synthetic authority has nobody to ask");
    const issuer = await openLocalIssuer({ dataDir: data.config.dataDir, ...LOCAL });
    const token = await issuer.userToken({ ...person, role: "" });
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const read: Call = { method: "GET", url: `${server.url}/api/plans/${plan.id}/portfolio`, headers };
    let version = action.version;
    const change = async (): Promise<void> => {
      const body = JSON.stringify({ version, line: `nouvelle ${version}` });
      const answer = await call({ method: "POST", url: `${server.url}/api/actions/${action.id}/updates`, headers, body });
      if (answer.status !== 200) throw new Error(`the update was refused: ${answer.body}`);
      version += 1;
    };
    const time = async (one: Call, status: number, before: () => Promise<void> = async () => undefined): Promise<number> => {
      const times: number[] = [];
      for (let count = 0; count < READS; count += 1) {
        await before();
        const started = performance.now();
        const answer = await call(one);
        times.push(performance.now() - started);
        if (answer.status !== status) throw new Error(`portfolio answered ${answer.status}`);
      }
      return median(times.slice(READS / 4));
    };
    const changed = await time(read, 200, change);
    const warm = await time(read, 200);
    const tag = await tagOf(read);
    const unchanged = await time({ ...read, headers: { ...headers, "if-none-match": tag } }, 304);
    return { warm, changed, unchanged, units };
  } finally {
    await server.stop();
    data.remove();
  }
}

async function tagOf({ url, headers }: Call): Promise<string> {
  const response = await fetch(url, { headers });
  await response.arrayBuffer();
  return response.headers.get("etag") ?? "";
}

/** Request units of a first read and of one that finds everything as it was, by the local endpoint's size model. */
async function countUnits({ config, sample }: Awaited<ReturnType<typeof syntheticData>>): Promise<Measured["units"]> {
  const opened = await openStores(config);
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const authority = createAuthorities(opened.stores, { now: () => "2026-11-23T09:00:00.000Z" }, silent)(LOCAL.tenantId);
  const read = createPortfolioReader(authority);
  const spent = async (): Promise<number> => {
    opened.meter?.reset();
    await read(sample.plans[0]?.id ?? "", null);
    return opened.meter?.requestUnits ?? 0;
  };
  await authority.directory.names();
  const units = { cold: await spent(), warm: await spent() };
  opened.close();
  return units;
}
