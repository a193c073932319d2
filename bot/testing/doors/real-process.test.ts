import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type ClientRequest, request as openRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { buildScript } from "../processes/build-script";
import { putStandingKeys } from "../../local-teams/testing/standing-keys";
import { type Activity, activityOf, pressing, saying } from "./activities";
import { callApi, withJson } from "./api";
import { postActivity } from "./chat";
import { openRecordingConnector, type RecordingConnector } from "./recording-connector";

const FORGED = '\r\n{"level":50,"msg":"forged"}\n';
const CANARY = "CANARI";

describe("the real process", () => {
  const script = buildScript(join(__dirname, "../../main.ts"));
  let dataDir: string;
  let server: ChildProcess;
  let origin: string;
  let connector: RecordingConnector;
  let said = "";
  const secrets: string[] = [];

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "jalon-process-"));
    await putStandingKeys(dataDir);
    connector = await openRecordingConnector();
    const env = { PATH: process.env["PATH"] ?? "", PORT: "0", JALON_DATA: dataDir, LOG_LEVEL: "debug" };
    server = spawn(process.execPath, [script.path, "serve"], { env, stdio: ["ignore", "pipe", "pipe"] });
    server.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    origin = await new Promise((done, fail) => {
      server.stdout?.setEncoding("utf8").on("data", (text: string) => {
        const address = /Jalon: http:\/\/localhost:(\d+)/.exec(text)?.[1];
        if (address) done(`http://127.0.0.1:${address}`);
      });
      server.once("exit", () => fail(new Error(said)));
    });
  }, 60_000);
  afterAll(async () => {
    server.kill("SIGKILL");
    script.remove();
    await connector.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function tokenFrom(path: string, body: object): Promise<string> {
    const response = await fetch(`${origin}${path}`, { method: "POST", ...withJson(body) });
    const { token } = z.object({ token: z.string() }).parse(await response.json());
    secrets.push(token.split(".").at(-1) ?? "");
    return token;
  }
  const people = async () =>
    z
      .array(z.object({ id: z.string(), name: z.string(), aadObjectId: z.string(), email: z.string() }))
      .parse(await (await fetch(`${origin}/local/people`)).json());
  const agent = async () => {
    const found = (await people()).find(({ id }) => id.endsWith("courtois"));
    if (!found) throw new Error("the sample has no such person");
    return found;
  };
  const ownAction = async (token: string) => {
    const { body } = await callApi({ origin }, "GET /api/me/actions", token);
    const [first] = z.array(z.looseObject({ id: z.string(), version: z.number() })).parse(body);
    if (!first) throw new Error("nothing to answer");
    return first;
  };

  it("writes no token, no text of a card or message and no address into its log, and one line an event", async () => {
    const person = await agent();
    const token = await tokenFrom("/local/token", { person: person.id });
    const botToken = await tokenFrom("/local/connector-token", { serviceUrl: connector.serviceUrl });
    const { id, version } = await ownAction(token);
    const words = `${CANARY}${FORGED}`;
    const data = { promptId: `weekly.2026-W47.${person.id}`, actionId: id, version, line: words, obstacle: words };
    const of = (more: Activity) => activityOf(person, connector.serviceUrl, more);
    const channelId = `${CANARY}${FORGED}`;
    for (const body of [
      of(saying(words)),
      of(pressing("answer", data)),
      of(pressing(words, data)),
      of({ ...saying(words), channelId }),
    ]) {
      await postActivity({ origin }, body, botToken);
      await postActivity({ origin }, body, `${botToken}x`);
    }
    await callApi({ origin }, `POST /api/actions/${id}/updates`, token, withJson({ version, line: words }));
    await callApi({ origin }, `POST /api/actions/${id}/updates`, token, withJson(`{"version":1,"${CANARY}":`));
    await callApi({ origin }, "GET /api/actions/x%0D%0A%7B%22msg%22:%22forged%22%7D", `${token}x`);
    await callApi({ origin }, "GET /api/me", token, { headers: { "X-Forwarded-For": CANARY, "User-Agent": CANARY } });

    // its log comes through a pipe, later than the answers
    for (let tries = 0; tries < 50 && !said.includes("call-refused"); tries += 1) await pause(20);
    const lines = said
      .trim()
      .split("\n")
      .map((line) => z.looseObject({ level: z.number(), msg: z.string() }).parse(JSON.parse(line)));
    expect(lines.map(({ msg }) => msg)).toEqual(expect.arrayContaining(["activity-refused", "call-refused"]));
    expect(lines.filter(({ msg }) => msg === "forged")).toEqual([]);
    for (const secret of [CANARY, person.email, ...secrets]) expect(said).not.toContain(secret);
  });

  it("gives a token to no other page, and for no other address", async () => {
    const post = async (path: string, init: RequestInit) => (await fetch(`${origin}${path}`, { method: "POST", ...init })).status;
    expect(await post("/local/connector-token", withJson({ serviceUrl: "https://smba.trafficmanager.net/" }))).toBe(400);
    expect(await post("/local/token", { headers: { Origin: "https://evil.example" }, body: "{}" })).toBe(403);
  });

  it("ends within ten seconds of SIGTERM, once it has answered who was already speaking", async () => {
    const token = await tokenFrom("/local/token", { person: (await agent()).id });
    const { id, version } = await ownAction(token);
    const body = JSON.stringify({ version, progress: 65 });
    const slow: ClientRequest = openRequest(`${origin}/api/actions/${id}/updates`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json", "Content-Length": body.length },
    });
    slow.write(body.slice(0, 5));
    await pause(200);
    const ended = once(server, "exit");
    const started = performance.now();
    server.kill("SIGTERM");
    await pause(300);
    await expect(fetch(`${origin}/health/live`)).rejects.toThrow("fetch failed");
    slow.end(body.slice(5));
    const [answer] = (await once(slow, "response")) as [{ statusCode: number; resume(): void }];
    answer.resume();
    expect(answer.statusCode).toBe(200);
    expect((await ended)[0]).toBe(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
