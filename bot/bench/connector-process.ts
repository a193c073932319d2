import { CAMPAIGN_DEFAULTS } from "../domain/campaigns/campaign-settings";
import { faultsOf, type FaultShares } from "../testing/throttling/connector-faults";
import { type ConnectorReport, openThrottlingConnector, REPORT_PATH } from "../testing/throttling/throttling-connector";
import { type Child, startChild } from "./child";

export interface ConnectorSettings {
  /** Requests a second that each tenant may make. */
  rate: number;
  faults: FaultShares;
  seed: number;
}

/** Answers take as long as those of Teams are assumed to: nobody measured the real ones here. */
const LATENCY_MS = [30, 80] as const;

/** The connector as a process of its own: it enforces the limits whatever the sender's process is busy with. */
export async function runConnector(settings: string): Promise<void> {
  const { rate, faults, seed } = JSON.parse(settings) as ConnectorSettings;
  const { conversation } = CAMPAIGN_DEFAULTS.limits;
  const connector = await openThrottlingConnector({ tenant: { count: rate, seconds: 1 }, conversation, latency: LATENCY_MS, fault: faultsOf(faults, seed) });
  process.on("SIGTERM", () => process.exit(0));
  process.stdout.write(`connector: ${connector.origin}\n`);
}

/** Starts one, and gives the way to its report. */
export async function startConnector(settings: ConnectorSettings): Promise<Child & { report(): Promise<ConnectorReport> }> {
  const child = await startChild([__filename, "connector", JSON.stringify(settings)], {});
  return { ...child, report: async () => (await (await fetch(`${child.url}${REPORT_PATH}`)).json()) as ConnectorReport };
}
