import { z } from "zod";
import { type Activity, activityOf, installing, pressing, saying } from "../testing/doors/activities";
import { openChat, postActivity } from "../testing/doors/chat";
import { mutations } from "../testing/doors/mutate";
import { type Doors, openDoors } from "../testing/doors/open-doors";
import { howMany } from "../testing/how-many";

const SEED = 20261116;
const MUTATIONS = howMany({ thorough: 2000, quick: 600 });
const invoked = z.object({ statusCode: z.number(), type: z.string().min(1), value: z.unknown() });
/** What a stack trace looks like, and where this code lies. */
const TRACE = /at .+:\d+:\d+|node_modules|\.ts\b/;

describe("a body that no Teams would send", () => {
  let doors: Doors;
  let token: string;
  let activity: (more?: Activity) => Activity;

  beforeAll(async () => {
    doors = await openDoors();
    const person = doors.person("courtois");
    ({ token } = await openChat(doors, person));
    activity = (more = saying("aide")) => activityOf(person, doors.connector.serviceUrl, more);
  });
  afterEach(async () => {
    expect((await fetch(`${doors.origin}/health/ready`)).status).toBe(200);
    expect(doors.log.take().filter(({ level }) => level === "error")).toEqual([]);
  });
  afterAll(() => doors.close());

  async function status(body: string, withToken: boolean, headers: Record<string, string> = {}): Promise<number> {
    const sent = new Headers({ "Content-Type": "application/json", ...headers });
    if (withToken) sent.set("Authorization", `Bearer ${token}`);
    const response = await fetch(`${doors.origin}/api/messages`, { method: "POST", headers: sent, body });
    expect(await response.text()).not.toMatch(TRACE);
    return response.status;
  }

  const nested = (depth: number): string => `{"a":`.repeat(depth) + "1" + "}".repeat(depth);

  it.each([
    ["nothing", ""],
    ["an empty object", "{}"],
    ["an array", "[]"],
    ["a number", "7"],
    ["null", "null"],
    ["a text", '"message"'],
    ["half an object", '{"type":"mess'],
    ["numbers for texts", JSON.stringify({ type: 1, channelId: 2, serviceUrl: 3, from: 4, recipient: 5, conversation: 6 })],
    ["20 000 objects in each other", nested(20_000)],
  ])("is refused when it is %s", async (_what, body) => {
    expect(await status(body, false)).toBe(401);
    expect(await status(body, true)).toBe(400);
  });

  it("is refused at 300 KB, in an unknown charset and in an unknown compression", async () => {
    const large = JSON.stringify(activity(saying("é".repeat(150_000))));
    for (const withToken of [false, true]) {
      expect(await status(large, withToken)).toBe(413);
      expect(await status("{}", withToken, { "Content-Type": "application/json; charset=klingon" })).toBe(400);
      expect(await status("{}", withToken, { "Content-Encoding": "snappy" })).toBe(400);
    }
  });

  it("is taken for what it says when only its surroundings are odd", async () => {
    const plain = JSON.stringify(activity());
    expect(await status(plain.replace("{", `{"type":"typing","a":${nested(20_000)},`), true)).toBe(200);
    expect(await status(plain.replace("{", '{"__proto__":{"type":"invoke","polluted":true},'), true)).toBe(200);
    expect(await status(plain.replace("{", '{"constructor":{"prototype":{"polluted":true}},'), true)).toBe(200);
    expect(await status(plain.replace("aide", "\\ud800 aide \\udfff \\u0000"), true)).toBe(200);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("does not keep the server busy", async () => {
    const started = performance.now();
    expect(
      await status(JSON.stringify(activity({ ...saying("aide"), serviceUrl: `http://127.0.0.1${"/".repeat(200_000)}x` })), true),
    ).toBe(400);
    expect(await status(JSON.stringify(activity(saying("a ".repeat(13_000)))), true)).toBe(200);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("is answered with a body when it is an invoke that Jalon does not know", async () => {
    for (const name of ["task/fetch", "composeExtension/query", "signin/verifyState", "message/submitAction", "", undefined]) {
      const response = await postActivity(doors, activity({ type: "invoke", name, value: {} }), token);
      expect([response.status, await response.json()]).toEqual([400, { code: "BadRequest", message: expect.any(String) }]);
    }
  });

  it(`is never a 5xx nor a stack trace, over ${MUTATIONS} mutations of real activities (seed ${SEED})`, async () => {
    const prompt = {
      promptId: "weekly.2026-W47.p-courtois",
      actionId: "a",
      version: 3,
      status: "inProgress",
      milestoneDay: "2026-12-01",
    };
    const real = [
      activity(saying("merci")),
      activity(installing("remove")),
      activity(pressing("advance", prompt)),
      activity(pressing("answer", prompt)),
      activity(pressing("page", { promptId: prompt.promptId, page: 2 })),
      activity({ type: "conversationUpdate", membersAdded: [{ id: "29:x" }] }),
    ];
    const seen = new Map<number, number>();
    const queue = mutations(real, SEED, MUTATIONS).values();
    const worker = async (): Promise<void> => {
      for (const body of queue) {
        const response = await postActivity(doors, body, token);
        const text = await response.text();
        seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
        if (response.status >= 500 || TRACE.test(text)) throw new Error(`${response.status} ${text}\nto ${body}`);
        if (response.status === 200 && /"type":"invoke"/.test(body) && text !== "") invoked.parse(JSON.parse(text));
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    // most are refused at the schema, yet many must reach the turn itself, or this proves little
    expect(seen.get(200)).toBeGreaterThan(MUTATIONS / 5);
    expect(seen.get(400)).toBeGreaterThan(MUTATIONS / 5);
  });
});
