import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { LOCAL } from "../config";
import { paths } from "../contract/paths";
import { openLocalIssuer } from "../local-teams/issuer";
import { type Answer, call, type Call } from "./at-once";
import { type Child, startChild } from "./child";
import { type BenchResult, median, result } from "./result";
import { askSteadily, quantile } from "./steady-load";
import { type SyntheticData, syntheticData } from "./synthetic-data";

export interface DashboardSize {
  people: number;
  actions: number;
  projects: number;
}

const SIZE: DashboardSize = { people: 2000, actions: 10_000, projects: 1000 };
const PER_SECOND = 200;
/** Four seconds of each way, in turn. */
const ASKED = 4 * PER_SECOND;
const ROUNDS = 7;
const READERS = 100;
/** The peers fall behind at that pace: of them the processor time is what counts. */
const PEER_ASKED = { everything: 12, same: 60 } as const;

/** What is compared: Jalon's portfolio, the same unchanged, and the peers. */
interface Way {
  server: Child;
  asked: number;
  perSecond: number;
  callOf: (index: number) => Call;
  expect: (answer: Answer) => boolean;
  p95: number[];
  p99: number[];
  cpuMicros: number[];
  late: number[];
}

/** `GET portfolio` at 200 a second by a hundred people, their tokens checked, against writing and compressing per request. */
export async function dashboard(): Promise<BenchResult[]> {
  const data = await syntheticData(SIZE);
  const jalon = await startChild([join(__dirname, "jalon.cjs"), "serve"], { JALON_DATA: data.config.dataDir, PORT: "0", LOG_LEVEL: "error", JALON_SCHEDULER: "0" });
  const calls = await readers(data, jalon);
  const answer = await call(calls[0] as Call);
  const written = textOf(answer);
  const answerFile = join(data.config.dataDir, "portfolio.json");
  writeFileSync(answerFile, written);
  const peer = await startChild([__filename, "dashboard-peer", JSON.stringify(SIZE), answerFile], {});
  const unchanged = (one: Call): Call => ({ ...one, headers: { ...one.headers, "if-none-match": answer.tag } });
  const peerWay = (name: string, asked: number, perSecond: number): Way =>
    wayOf(peer, asked, perSecond, () => ({ method: "GET", url: `${peer.url}/${name}`, headers: {} }), ({ status, bytes }) => status === 200 && bytes.length > 1000);
  const ways = {
    warm: wayOf(jalon, ASKED, PER_SECOND, (index) => calls[index % READERS] as Call, ({ status, bytes }) => status === 200 && bytes.length === answer.bytes.length),
    unchanged: wayOf(jalon, ASKED, PER_SECOND, (index) => unchanged(calls[index % READERS] as Call), ({ status, bytes }) => status === 304 && bytes.length === 0),
    floor: peerWay("floor", ASKED, PER_SECOND),
    same: peerWay("same", PEER_ASKED.same, 20),
    everything: peerWay("everything", PEER_ASKED.everything, 4),
  };
  try {
    // the first round of each warms up
    for (let round = 0; round <= ROUNDS; round += 1) for (const way of Object.values(ways)) await measure(way, round > 0);
  } finally {
    await Promise.all([jalon.stop(), peer.stop()]);
    data.remove();
  }
  const cpu = (way: Way): number => median(way.cpuMicros);
  const { warm, same, everything, floor } = ways;
  const details = (way: Way): Record<string, unknown> => ({
    // of the round that what else runs on the machine disturbed least
    best: rounded(Math.min(...way.p95)),
    p99: rounded(median(way.p99)),
    cpuMicros: rounded(cpu(way)),
    floorP95: rounded(median(floor.p95)),
    floorBest: rounded(Math.min(...floor.p95)),
    floorCpuMicros: rounded(cpu(floor)),
    leftLateP95: rounded(median(way.late)),
  });
  const sizes = { wireBytes: answer.bytes.length, writtenBytes: Buffer.byteLength(written) };
  return [
    result("dashboard warm, p95 at 200/s", "ms", median(warm.p95), 5, "at most 1 (5 ms)", { ...details(warm), ...sizes }),
    result("dashboard unchanged (304), p95 at 200/s", "ms", median(ways.unchanged.p95), 1, "at most 1 (1 ms)", details(ways.unchanged)),
    result("dashboard economy: CPU of writing and compressing the plan per request, to Jalon's", "µs", cpu(everything), cpu(warm), "at least 200", {
      to304: rounded(cpu(everything) / cpu(ways.unchanged)),
      sameAnswerPeerMicros: rounded(cpu(same)),
      sameAnswerRatio: rounded(cpu(same) / cpu(warm)),
    }),
  ];
}

const rounded = (value: number): number => Number(value.toPrecision(4));

const wayOf = (server: Child, asked: number, perSecond: number, callOf: Way["callOf"], expect: Way["expect"]): Way => ({
  server, asked, perSecond, callOf, expect, p95: [], p99: [], cpuMicros: [], late: [],
});

async function measure(way: Way, counted: boolean): Promise<void> {
  const before = way.server.cpuSeconds();
  const { ms, late } = await askSteadily(way.perSecond, way.asked, way.callOf, way.expect);
  if (!counted) return;
  way.cpuMicros.push(((way.server.cpuSeconds() - before) * 1e6) / way.asked);
  way.p95.push(quantile(ms, 0.95));
  way.p99.push(quantile(ms, 0.99));
  way.late.push(quantile(late, 0.95));
}

/** Reads of the portfolio by a hundred people, each with their own token, as a browser asks. */
async function readers({ sample, config }: SyntheticData, server: Child): Promise<Call[]> {
  const issuer = await openLocalIssuer({ dataDir: config.dataDir, ...LOCAL });
  const url = `${server.url}${paths.portfolio(sample.plans[0]?.id ?? "")}`;
  const tokens = await Promise.all(sample.people.slice(0, READERS).map((person) => issuer.userToken({ ...person, role: "" })));
  return tokens.map((token) => ({ method: "GET", url, headers: { authorization: `Bearer ${token}`, "accept-encoding": "gzip, deflate, br" } }));
}

/** The answer as it was written: the reader takes it in the coding that a browser gets. */
const textOf = ({ bytes }: Answer): string => brotliDecompressSync(bytes).toString();
