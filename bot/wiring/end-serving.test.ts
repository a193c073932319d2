import { Agent, get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { type Doors, openDoors } from "../testing/doors/open-doors";
import { endServing } from "./end-serving";

/** Calls an address again and again over one kept connection, until an answer ends it; notes what each call came to. */
async function callOverOneConnection(origin: string, outcomes: string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const call = (): Promise<string> =>
    new Promise((done) => {
      get(`${origin}/health/live`, { agent }, (response) => {
        response.resume().on("end", () => done(`${response.statusCode} ${response.headers.connection}`));
      }).on("error", ({ message }) => done(message));
    });
  do outcomes.push(await call());
  while (outcomes.at(-1) === "200 keep-alive");
  agent.destroy();
}

describe("a server that ends", () => {
  let doors: Doors;
  beforeAll(async () => {
    doors = await openDoors();
  });
  afterAll(() => doors.close());

  it("answers whoever still calls while it drains, and has each of them leave after an answer: it cuts no request off", async () => {
    const { server, health, origin } = doors;
    const outcomes = Array.from({ length: 8 }, (): string[] => []);
    const callers = outcomes.map((own) => callOverOneConnection(origin, own));
    while (outcomes.some((own) => own.length === 0)) await pause(5);
    const began = performance.now();
    const ended = endServing({ servers: [server], health, close: async () => undefined, endSending: async () => undefined }, { drainMs: 300, endMs: 9_000 });
    expect((await fetch(`${origin}/health/ready`)).status).toBe(503);
    await Promise.all(callers);
    expect(outcomes.map((own) => own.at(-1))).toEqual(outcomes.map(() => "200 close"));
    await ended;
    expect(performance.now() - began).toBeLessThan(3000);
    await expect(fetch(`${origin}/health/live`)).rejects.toThrow("fetch failed");
  });
});
