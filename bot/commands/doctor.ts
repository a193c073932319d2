import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { type Config, ConfigError, readConfig } from "../config";
import { textsFor } from "../texts/texts";
import { openWorld } from "../wiring/open-world";

/** One thing that was looked at: what was seen, and what to do when it is not as it should be. */
interface Finding {
  what: string;
  ok: boolean;
  seen: string;
  remedy: string;
}

const { doctor: words } = textsFor("fr").commands;

const finding = (what: string, ok: boolean, seen: string, remedy: string): Finding => ({ what, ok, seen, remedy });

/** Says what is wrong with an installation, and what to do. Exit code 1 when something is. */
export async function doctor(env: Record<string, string | undefined>): Promise<number> {
  const findings = [nodeVersion(), ...timeZones(), builtPages()];
  try {
    const config = readConfig(env);
    findings.push(finding(words.configuration, true, words.configurationSeen(config.mode, config.port), ""));
    findings.push(...(await checkRunning(config)));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    findings.push(...error.faults.map((fault) => finding(words.configuration, false, fault, words.configurationRemedy)));
  }
  for (const { what, ok, seen, remedy } of findings) process.stdout.write(`${(ok ? words.good : words.bad).padEnd(8)}${what}\u00a0: ${seen}${ok ? "" : `\n        ${remedy}`}\n`);
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return finding(words.node, major > 20 || (major === 20 && minor >= 19), process.versions.node, words.nodeRemedy);
}

/** An image without time zone data silently counts in UTC: cards would leave at the wrong hour. */
const timeZones = (): Finding[] =>
  ["Europe/Paris", "America/Martinique", "Indian/Reunion", "Pacific/Noumea"].map((zone) => {
    try {
      const hour = new Intl.DateTimeFormat("fr-FR", { timeZone: zone, hour: "2-digit" }).format(new Date("2026-01-15T12:00:00Z"));
      return finding(words.zone(zone), zone !== "Europe/Paris" || hour.startsWith("13"), hour, words.zoneRemedy);
    } catch {
      return finding(words.zone(zone), false, words.zoneUnknown, words.zoneRemedy);
    }
  });

function builtPages(): Finding {
  const built = existsSync(join(__dirname, "tab", "index.html"));
  return finding(words.tab, built, words.tabBuilt(built), words.tabRemedy);
}

async function checkRunning(config: Config): Promise<Finding[]> {
  const world = await openWorld({ ...config, logLevel: "silent" });
  try {
    const tenant = world.registration.tenants[0] ?? "";
    const store = await attempt(words.store, async () => words.storeSeen((await world.stores.stores(tenant).plans()).length), words.storeRemedy);
    const token = await attempt(words.token, async () => words.tokenSeen((await world.registration.botToken()) !== null), words.tokenRemedy);
    const port = config.mode === "local" ? [await portFree(config.port)] : [];
    return [store, token, ...port];
  } finally {
    world.close();
  }
}

async function attempt(what: string, look: () => Promise<string>, remedy: string): Promise<Finding> {
  try {
    return finding(what, true, await look(), "");
  } catch (error) {
    return finding(what, false, error instanceof Error ? error.message : String(error), remedy);
  }
}

const portFree = (port: number): Promise<Finding> =>
  new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(finding(words.port, true, words.portSeen(port, false), "")));
    probe.listen(port, "127.0.0.1", () => probe.close(() => done(finding(words.port, true, words.portSeen(port, true), ""))));
  });
