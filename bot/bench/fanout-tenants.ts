import { startConnector } from "./connector-process";
import { FAULTS, isFull, SEED } from "./fanout";
import { judge } from "./fanout-judge";
import { drain, fanoutData, openSenders } from "./fanout-world";
import { type BenchResult, result } from "./result";

const TENANTS = 20;

/** So many tenants in one process, each with its own limit; gives the seconds until the last card of the last one. */
async function timeOf(tenants: number, cards: number, rate: number) {
  const connector = await startConnector({ rate, faults: FAULTS, seed: SEED });
  const names = Array.from({ length: tenants }, (_, index) => `tenant-${index}`);
  const data = await fanoutData(names, cards, rate, (tenantId) => `${connector.url}/${tenantId}/`);
  const opened = await openSenders(data.dataDir, "process-1");
  try {
    await Promise.all(data.tenants.map(({ tenantId, slices }) => drain(opened.senderOf(tenantId), slices)));
    const ledgers = await Promise.all(names.map((name) => opened.ledger(name)));
    const report = await connector.report();
    return { seconds: report.tookMs / 1000, ...judge(report, ledgers.flat()) };
  } finally {
    opened.close();
    data.remove();
    await connector.stop();
  }
}

/** Twenty authorities at once against one: their limits are their own. */
export async function fanoutTenants(): Promise<BenchResult[]> {
  const { cards, rate } = isFull() ? { cards: 500, rate: 50 } : { cards: 100, rate: 10 };
  const one = await timeOf(1, cards, rate);
  const { seconds, ...twenty } = await timeOf(TENANTS, cards, rate);
  return [result("fanout-20", "s", seconds, one.seconds, "at most 1.05 of one tenant", { tenants: TENANTS, cards, rate, ...twenty })];
}
