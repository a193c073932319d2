import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LOCAL, type LocalConfig } from "../config";
import type { Store } from "../ports";
import type { Sample } from "../sample/sample";
import { buildSynthetic } from "../sample/synthetic/build-synthetic";
import { loadSample } from "../usecases/load-sample";
import { openStores } from "../wiring/open-stores";
import { installedFor } from "../wiring/local-authority";

export interface SyntheticData {
  config: LocalConfig;
  sample: Sample;
  remove(): void;
}

/** A temporary folder with a synthetic authority of that size; `more` may write further records before it is closed. */
export async function syntheticData(size: { people: number; actions: number; projects: number }, more?: (store: Store, sample: Sample) => Promise<void>): Promise<SyntheticData> {
  const config: LocalConfig = { mode: "local", port: 3978, logLevel: "silent", dataDir: mkdtempSync(join(tmpdir(), "jalon-bench-")), anonymousBot: false };
  const sample = buildSynthetic({ ...size, seed: 1 });
  const opened = await openStores(config);
  const store = opened.stores(LOCAL.tenantId);
  await loadSample(store, sample, installedFor(sample, config));
  await more?.(store, sample);
  opened.close();
  return { config, sample, remove: () => rmSync(config.dataDir, { recursive: true, force: true }) };
}
