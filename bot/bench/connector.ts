import { setPriority } from "node:os";
import { CAMPAIGN_DEFAULTS } from "../domain/campaigns/campaign-settings";
import { faultsOf } from "../testing/throttling/connector-faults";
import { openThrottlingConnector } from "../testing/throttling/throttling-connector";
import type { ConnectorSettings } from "./connector-process";

// Runs as a program of its own, and a small one: clearing the memory of a large one makes it stand still for tens of
// milliseconds, and what arrives meanwhile looks late. For the same reason it comes before the sender on a shared processor,
// where the machine allows it: the servers of Teams do not wait for ours.

/** Answers take as long as those of Teams are assumed to: nobody measured the real ones here. */
const LATENCY_MS = [30, 80] as const;

async function main({ rate, faults, seed }: ConnectorSettings): Promise<void> {
  comeFirst();
  const { conversation } = CAMPAIGN_DEFAULTS.limits;
  const connector = await openThrottlingConnector({ tenant: { count: rate, seconds: 1 }, conversation, latency: LATENCY_MS, fault: faultsOf(faults, seed) });
  process.on("SIGTERM", () => process.exit(0));
  process.stdout.write(`connector: ${connector.origin}\n`);
}

function comeFirst(): void {
  try {
    setPriority(-15);
  } catch {
    // only an administrator may; then it measures less exactly
  }
}

void main(JSON.parse(process.argv[2] ?? "") as ConnectorSettings);
