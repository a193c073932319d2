import { startConnector } from "./connector-process";
import { FAULTS, injectedPace, isFull, SEED } from "./fanout";
import { judge } from "./fanout-judge";
import { drain, type FanoutAuthority, fanoutData, openSenders } from "./fanout-world";
import { type BenchResult, result } from "./result";

const TENANTS = 20;

/** So many tenants in one process, each with its own limit; gives the seconds until the last card of the last one. */
async function timeOf(authorities: readonly FanoutAuthority[], cards: number, rate: number) {
  const connector = await startConnector({ rate, faults: FAULTS, seed: SEED });
  const data = await fanoutData(authorities, cards, rate, connector.url);
  const opened = await openSenders(data.dataDir, "process-1");
  try {
    await Promise.all(data.tenants.map(({ tenantId, slices }) => drain(opened.senderOf(tenantId), slices)));
    const ledgers = await Promise.all(authorities.map(({ tenantId }) => opened.ledger(tenantId)));
    const report = await connector.report();
    return { seconds: report.tookMs / 1000, tenants: data.tenants, ...judge(report, ledgers.flat()) };
  } finally {
    opened.close();
    data.remove();
    await connector.stop();
  }
}

/**
 * Twenty authorities at once against one: their limits are their own. The one is that which has to be told to wait longest,
 * because the last of the twenty is compared with it.
 */
export async function fanoutTenants(): Promise<BenchResult[]> {
  const { cards, rate } = isFull() ? { cards: 500, rate: 10 } : { cards: 100, rate: 10 };
  const authorities = Array.from({ length: TENANTS }, (_, index) => ({ tenantId: `tenant-${index}`, seed: index }));
  const { seconds, tenants, ...twenty } = await timeOf(authorities, cards, rate);
  const paces = tenants.map(({ conversations }) => injectedPace(conversations, rate));
  const slowest = paces.indexOf(Math.max(...paces));
  const { seconds: alone } = await timeOf(authorities.slice(slowest, slowest + 1), cards, rate);
  return [result("fanout-20", "s", seconds, alone, "at most 1.05 of one tenant", { tenants: TENANTS, cards, rate, ...twenty })];
}
