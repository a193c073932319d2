// Starts the built server once, as a newcomer would, on a free port and with data of its own; calls it; stops it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const readyWithin = 60_000;
const stoppedWithin = 15_000;

const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const data = await mkdtemp(join(tmpdir(), "jalon-ci-"));
const server = spawn(process.execPath, [join(import.meta.dirname, "../.scripts/start.mjs")], {
  stdio: ["ignore", "inherit", "inherit"],
  env: { ...process.env, PORT: String(port), JALON_DATA: data },
});
const stopped = once(server, "exit").then(([code, signal]) => ({ code, signal }));

let failed = 0;
try {
  await isReady();
  await answers("GET /health/ready", 200);
  await answers("GET /health/live", 200);
  await answers("GET /api/openapi.json", 200);
  await answers("GET /tab", 200);
  await answers("GET /api/me", 401);
  await answers("POST /api/messages", 401, { body: { type: "message", text: "mes actions" } });
  const people = await answers("GET /local/people", 200);
  const { token } = await answers("POST /local/token", 200, { body: { person: people?.[0]?.id } });
  await answers("GET /api/me", 200, { token });
  await stops();
} catch (error) {
  report(false, error instanceof Error ? error.message : String(error));
} finally {
  server.kill("SIGKILL");
  await stopped;
  await rm(data, { recursive: true, force: true });
}
process.exit(failed === 0 ? 0 : 1);

function report(held, what) {
  if (!held) failed += 1;
  console.log(`${held ? "holds" : "FAILS"}  ${what}`);
}

async function isReady() {
  const started = Date.now();
  while (Date.now() - started < readyWithin && server.exitCode === null) {
    const status = await fetch(`${origin}/health/ready`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return report(true, `ready after ${((Date.now() - started) / 1000).toFixed(1)} s`);
    await pause(100);
  }
  throw new Error(server.exitCode === null ? "not ready within 60 s" : `the server ended at once, with code ${server.exitCode}`);
}

/** Calls `METHOD /path` and gives the JSON of the answer, or an empty object when there is none. */
async function answers(call, expected, { token, body } = {}) {
  const [method, path] = call.split(" ");
  const answer = await fetch(`${origin}${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
  const text = await answer.text();
  report(
    answer.status === expected,
    `${call}${token === undefined ? "" : " with a token"}: ${answer.status}, expected ${expected}`,
  );
  const isJson = /\bjson\b/u.test(answer.headers.get("content-type") ?? "");
  return isJson && text !== "" ? JSON.parse(text) : {};
}

async function stops() {
  const started = Date.now();
  server.kill("SIGTERM");
  const end = await Promise.race([stopped, pause(stoppedWithin, null, { ref: false })]);
  const how = end === null ? "still running after 15 s" : `code ${end.code ?? end.signal} after ${Date.now() - started} ms`;
  report(end?.code === 0, `stops at SIGTERM: ${how}`);
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port: free } = probe.address();
  probe.close();
  await once(probe, "close");
  return free;
}
