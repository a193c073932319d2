import { join } from "node:path";
import type { FaultShares } from "../testing/throttling/connector-faults";
import { type ConnectorReport, REPORT_PATH } from "../testing/throttling/throttling-connector";
import { type Child, startChild } from "./child";

export interface ConnectorSettings {
  /** Requests a second that each tenant may make. */
  rate: number;
  faults: FaultShares;
  seed: number;
}

/** Starts the connector as a process of its own, which enforces the limits whatever the sender's is busy with. */
export async function startConnector(settings: ConnectorSettings): Promise<Child & { report(): Promise<ConnectorReport> }> {
  const child = await startChild([join(__dirname, "connector.cjs"), JSON.stringify(settings)], {});
  return { ...child, report: async () => (await (await fetch(`${child.url}${REPORT_PATH}`)).json()) as ConnectorReport };
}
