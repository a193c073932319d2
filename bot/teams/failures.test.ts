import { once } from "node:events";
import { createServer, type IncomingMessage, request as openRequest, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { json } from "node:stream/consumers";
import { buttonOf, type Chat, openChat, postActivity } from "../testing/doors/chat";
import { activityOf, saying } from "../testing/doors/activities";
import { closeServer } from "../testing/doors/loopback-server";
import { type Doors, openDoors } from "../testing/doors/open-doors";
import { textsFor } from "../texts/texts";

const { refusals } = textsFor("fr");

describe("the bot's endpoint when something fails", () => {
  let doors: Doors;
  let chat: Chat;

  beforeAll(async () => {
    doors = await openDoors({ anonymousBot: true });
    chat = await openChat(doors, doors.person("courtois"));
  });
  beforeEach(() => void doors.log.take());
  afterAll(() => doors.close());

  /** Runs with a store that fails as a broken network does. */
  async function withoutStore<T>(run: () => Promise<T>): Promise<T> {
    const { store, directory } = doors.authority;
    const { load, people, personByAadObjectId } = store;
    const fail = () => Promise.reject(new Error("secret canary of the store"));
    Object.assign(store, { load: fail, people: fail, personByAadObjectId: fail });
    directory.forget();
    try {
      return await run();
    } finally {
      Object.assign(store, { load, people, personByAadObjectId });
      directory.forget();
    }
  }

  it("answers a press with a reference that the log has too, and nothing of what failed", async () => {
    const card = await chat.say("point de la semaine");
    if (!card) throw new Error("no card");
    const confirm = buttonOf(card, "confirm-rest");
    const { status, answer } = await withoutStore(() => chat.press(confirm.verb, confirm.data));
    expect([status, answer.statusCode, answer.type]).toEqual([200, 200, "application/vnd.microsoft.card.adaptive"]);
    const [line] = doors.log.take().filter(({ level }) => level === "error");
    expect(JSON.stringify(answer)).toContain(refusals.surprise(String(line?.facts["reference"])));
    expect(JSON.stringify(answer)).not.toMatch(/canary|\.ts/);
    expect(line).toMatchObject({ event: "press-failed", facts: { message: "secret canary of the store", verb: "confirm-rest" } });
  });

  it("leaves the card with what was typed where it is, and says so under it", async () => {
    const data = {
      promptId: `weekly.2026-W47.${doors.person("courtois").id}`,
      actionId: "x.y",
      version: 1,
      line: "Un mot à garder",
    };
    const { answer } = await withoutStore(() => chat.press("answer", data));
    expect([answer.type, typeof answer.value]).toEqual(["application/vnd.microsoft.activity.message", "string"]);
    expect(JSON.stringify(doors.log.take())).not.toContain("Un mot");
  });

  it("answers a message that fails with a reference, and lives", async () => {
    const response = await withoutStore(() => chat.post(saying("mes actions")));
    const body = await response.text();
    expect([response.status, body.includes("canary")]).toEqual([500, false]);
    expect((await chat.post(saying("mes actions"))).status).toBe(200);
  });

  it("does not take a page of the browser for the Playground", async () => {
    const body = JSON.stringify(activityOf(doors.person("courtois"), doors.connector.serviceUrl, saying("aide")));
    const from = (headers: Record<string, string>) => fetch(`${doors.origin}/api/messages`, { method: "POST", headers, body });
    doors.connector.take();
    expect((await from({ Origin: "https://evil.example", "Content-Type": "text/plain" })).status).toBe(401);
    expect((await from({ Origin: "null" })).status).toBe(401);
    expect(doors.connector.take()).toEqual([]);
    expect((await postActivity(doors, body, null)).status).toBe(200);
  });

  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === "IPv4" && !one.internal)?.address;
  (outside ? it : it.skip)("does not take another machine for the Playground", async () => {
    const [listener] = doors.server.listeners("request");
    const open = createServer(listener as RequestListener);
    await new Promise<void>((done) => open.listen(0, "0.0.0.0", done));
    const { port } = open.address() as AddressInfo;
    const body = activityOf(doors.person("courtois"), doors.connector.serviceUrl, saying("aide"));
    expect((await postActivity({ origin: `http://127.0.0.1:${port}` }, body, null)).status).toBe(200);
    expect((await postActivity({ origin: `http://${outside}:${port}` }, body, null)).status).toBe(401);
    await closeServer(open);
  });

  it("reads 20 MB that nobody announced without keeping them", async () => {
    const before = process.memoryUsage().rss;
    const slow = openRequest(`${doors.origin}/api/messages`, { method: "POST", headers: { "Content-Type": "application/json" } });
    const answered = once(slow, "response") as Promise<[IncomingMessage]>;
    for (let count = 0; count < 320; count += 1) if (!slow.write("x".repeat(65_536))) await once(slow, "drain");
    slow.end();
    const [response] = await answered;
    expect([response.statusCode, await json(response)]).toEqual([413, expect.objectContaining({ code: "too-large" })]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });
});
