import type { FaultShares } from "../testing/throttling/connector-faults";
import { faultsOf } from "../testing/throttling/connector-faults";
import { startConnector } from "./connector-process";
import { evenPaceSeconds } from "./even-pace";
import { judge, optimumSeconds } from "./fanout-judge";
import { allAtOnce, sequentialLoop } from "./fanout-peers";
import { drain, fanoutData, openSenders } from "./fanout-world";
import { type BenchResult, result } from "./result";

/** « 1 % 429 with Retry-After, 1 % 503 before acceptance, 0.5 % 502 after, 0.2 % reset, 0.1 % hang ». */
export const FAULTS: FaultShares = { busy: 0.01, unavailable: 0.01, "accepted-502": 0.005, "accepted-reset": 0.002, "accepted-hang": 0.001 };
export const SEED = 7;

/** What an even pace takes under these faults, in seconds. */
export const injectedPace = (conversations: readonly string[], rate: number): number => evenPaceSeconds(conversations, rate, faultsOf(FAULTS, SEED));

/** `FULL=1`: the sizes of a real authority, which take minutes; else what a machine that checks every change can spend. */
export const isFull = (): boolean => process.env["FULL"] === "1";

const TENANT = "tenant";

/** The weekly cards of one authority, through the ledger, against a connector that enforces the limits and fails. */
export async function fanout(): Promise<BenchResult[]> {
  const { cards, rate } = isFull() ? { cards: 10_000, rate: 50 } : { cards: 2000, rate: 500 };
  const connector = await startConnector({ rate, faults: FAULTS, seed: SEED });
  const data = await fanoutData([{ tenantId: TENANT, seed: 0 }], cards, rate, connector.url);
  const opened = await openSenders(data.dataDir, "process-1");
  try {
    const before = { cpu: process.cpuUsage(), units: opened.requestUnits() };
    const [{ slices, conversations } = { slices: [], conversations: [] }] = data.tenants;
    await drain(opened.senderOf(TENANT), slices);
    const { user, system } = process.cpuUsage(before.cpu);
    const units = (opened.requestUnits() - before.units) / cards;
    const report = await connector.report();
    const outcome = judge(report, await opened.ledger(TENANT));
    const optimum = optimumSeconds(cards, rate, report);
    const peers = { sequential: await sequentialLoop(cards, rate, FAULTS, SEED), promiseAll: await allAtOnce(cards, rate, FAULTS, SEED) };
    return [
      result("fanout", "s", report.tookMs / 1000, optimum, "at most 1.01; nothing lost, doubled or over the limit; unknown = ambiguous", {
        cards,
        rate,
        ...outcome,
        ofEvenPace: Number((report.tookMs / 1000 / injectedPace(conversations, rate)).toFixed(3)),
        cpuMicros: Math.round((user + system) / cards),
        requestUnits: Number(units.toFixed(2)),
      }),
      ...Object.entries(peers).map(([name, peer]) =>
        result(`fanout-${name}`, "s", peer.seconds, optimum, "a peer: for comparison", { cards, rate, ...peer, extrapolated: peer.tried < cards }),
      ),
    ];
  } finally {
    opened.close();
    data.remove();
    await connector.stop();
  }
}
