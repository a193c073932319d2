import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { startConnector } from "./connector-process";
import { FAULTS, injectedPace, isFull, SEED } from "./fanout";
import { judge, optimumSeconds } from "./fanout-judge";
import { drain, fanoutData, openSenders } from "./fanout-world";
import { type BenchResult, result } from "./result";
import type { Slice } from "../ports";

const PROCESSES = 4;
const TENANT = "tenant";

/** One of the processes: sends its part of the slices as soon as it is told to go. */
export async function runFanoutSender(dataDir: string, processId: string): Promise<void> {
  const opened = await openSenders(dataDir, processId);
  process.stdout.write("ready\n");
  const slices = JSON.parse(await text(process.stdin)) as Slice[];
  await drain(opened.senderOf(TENANT), slices);
  opened.close();
  process.exit(0);
}

interface Helper {
  ready: Promise<void>;
  go(slices: readonly Slice[]): Promise<void>;
}

function startSender(dataDir: string, processId: string): Helper {
  const child = spawn(process.execPath, [__filename, "fanout-sender", dataDir, processId], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<void>((done, fail) =>
    child.once("close", (code) => (code === 0 ? done() : fail(new Error(`a sender of the benchmark stopped with code ${code}`)))),
  );
  return {
    ready: new Promise((done) => child.stdout.once("data", () => done())),
    go(slices) {
      child.stdin.end(JSON.stringify(slices));
      return ended;
    },
  };
}

/** Four processes that share the limit of one tenant, as four instances of the app do. */
export async function fanoutProcesses(): Promise<BenchResult[]> {
  const { cards, rate } = isFull() ? { cards: 10_000, rate: 50 } : { cards: 4000, rate: 200 };
  const connector = await startConnector({ rate, faults: FAULTS, seed: SEED });
  const data = await fanoutData([{ tenantId: TENANT, seed: 0 }], cards, rate, connector.url);
  try {
    const [{ slices, conversations } = { slices: [], conversations: [] }] = data.tenants;
    const senders = Array.from({ length: PROCESSES }, (_, index) => startSender(data.dataDir, `process-${index}`));
    await Promise.all(senders.map(({ ready }) => ready));
    await Promise.all(senders.map(({ go }, index) => go(slices.filter((_, slice) => slice % PROCESSES === index))));
    const opened = await openSenders(data.dataDir, "judge");
    const ledger = await opened.ledger(TENANT);
    opened.close();
    const report = await connector.report();
    const ofEvenPace = Number((report.tookMs / 1000 / injectedPace(conversations, rate)).toFixed(3));
    const details = { cards, rate, processes: PROCESSES, ...judge(report, ledger), ofEvenPace };
    return [result("fanout-4", "s", report.tookMs / 1000, optimumSeconds(cards, rate, report), "at most 1.03; never over the limit in any second", details)];
  } finally {
    data.remove();
    await connector.stop();
  }
}
