import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { LOCAL } from "../config";
import { openTestStore, type TestStore } from "../testing/open-test-store";
import { buildScript } from "../testing/processes/build-script";
import { hear } from "../testing/processes/hear";
import { putStandingKeys } from "../local-teams/testing/standing-keys";
import { temporaryFolder } from "../testing/temporary-folder";

const WEEK = "2026-W47";

describe("Jalon as it is started on one machine", () => {
  const script = buildScript(join(__dirname, "../main.ts"));
  const folder = temporaryFolder();
  let env: Record<string, string>;
  let server: ChildProcess;
  let store: TestStore;

  const start = async (): Promise<void> => {
    server = spawn(process.execPath, [script.path, "serve"], { env, stdio: ["ignore", "pipe", "pipe"] });
    await hear(server, "Jalon: ", 60_000);
  };
  const setClock = async (now: string): Promise<void> => {
    const answer = await fetch(`http://127.0.0.1:${env["PORT"]}/local/clock`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ now }),
    });
    expect(answer.status).toBe(200);
  };
  const counts = async (): Promise<Record<string, number>> => {
    const found: Record<string, number> = {};
    for (const { value } of await store.stores(LOCAL.tenantId).messagesOfWeek(WEEK)) {
      const key = `${value.kind} ${value.state}`;
      found[key] = (found[key] ?? 0) + 1;
    }
    return found;
  };
  const until = async (what: (found: Record<string, number>) => boolean): Promise<Record<string, number>> => {
    for (let waited = 0; waited < 30_000; waited += 100) {
      const found = await counts();
      if (what(found)) return found;
      await pause(100);
    }
    throw new Error(`it did not come to that: ${JSON.stringify(await counts())}`);
  };

  const lease = async () => (await store.stores(LOCAL.tenantId).load([{ type: "lease", id: "scheduler" }]))[0]?.value;

  beforeAll(async () => {
    await putStandingKeys(folder.path);
    const probe = createServer().listen(0, "127.0.0.1");
    await once(probe, "listening");
    const { port } = probe.address() as AddressInfo;
    probe.close();
    await once(probe, "close");
    env = { PATH: process.env["PATH"] ?? "", PORT: String(port), JALON_DATA: folder.path, LOG_LEVEL: "warn" };
    await start();
    store = await openTestStore({ file: folder.file("jalon.db") });
  }, 90_000);
  afterAll(() => {
    server.kill("SIGKILL");
    store.close();
    script.remove();
    folder.remove();
  });

  it("lets the campaign leave by itself on Monday at 9 of the clock that was set, and not before; killed, it goes on", async () => {
    await setClock("2026-11-16T07:59:00.000Z");
    await pause(2000);
    expect(await counts()).toEqual({});
    await setClock("2026-11-16T08:00:00.000Z");
    await until((found) => (found["weekly sent"] ?? 0) >= 5);
    const ended = once(server, "exit");
    server.kill("SIGKILL");
    await ended;
    await start();
    const found = await until((now) => Object.keys(now).every((key) => key === "weekly sent" || key === "weekly unknown"));
    expect((found["weekly sent"] ?? 0) + (found["weekly unknown"] ?? 0)).toBeGreaterThan(50);
  }, 120_000);

  it("a job by hand beside it sends nothing more", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [script.path, "job", "send-prompts", "--json"], { env });
    const report = JSON.parse(stdout) as { week: string; counts: Record<string, number> };
    expect(report).toMatchObject({ week: WEEK, counts: { sent: 0, failed: 0, unknown: 0 } });
  }, 60_000);

  it("stops within ten seconds of SIGTERM, and gives the lead away", async () => {
    // the one that was killed is taken for gone after a while
    for (let waited = 0; (await lease())?.epoch !== 2 && waited < 20_000; waited += 100) await pause(100);
    const ended = once(server, "exit");
    const began = performance.now();
    server.kill("SIGTERM");
    expect((await ended)[0]).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(await lease()).toMatchObject({ holder: "", epoch: 2 });
  }, 60_000);
});
