import { decodeJwt } from "jose";
import { callLocal } from "./testing/calls";
import type { OpenedLocalTeams } from "./testing/open-local-teams";
import { openLocalTeamsForTest } from "./testing/open-local-teams";

let local: OpenedLocalTeams;
beforeAll(async () => {
  local = await openLocalTeamsForTest();
});
afterAll(() => local.close());

const problem = (status: number, code: string) => ({
  status,
  type: "application/problem+json; charset=utf-8",
  body: expect.objectContaining({ status, code, detail: expect.any(String) }) as unknown,
});

describe("the local endpoints", () => {
  it("give no token for nobody", async () => {
    expect(await callLocal(local, "/local/token", { person: "p-999" })).toEqual(problem(404, "unknown-person"));
    expect(await callLocal(local, "/local/token", {})).toEqual(problem(400, "bad-request"));
    expect(await callLocal(local, "/local/nothing-here")).toEqual(problem(404, "not-found"));
  });

  it("give no connector token for an address outside this machine", async () => {
    for (const serviceUrl of ["https://smba.trafficmanager.net/emea/", "http://169.254.169.254/", "", 7, null]) {
      expect(await callLocal(local, "/local/connector-token", { serviceUrl })).toEqual(problem(400, "not-loopback"));
    }
  });

  it("leave the clock alone when the instant is not one", async () => {
    for (const now of ["demain", "2026-11-16", "2026-11-31T08:00:00Z", 12, undefined]) {
      expect(await callLocal(local, "/local/clock", { now })).toEqual(problem(400, "bad-instant"));
    }
    expect(local.clock.now()).toBe("2026-11-16T08:05:00.000Z");
  });

  it("refuse a body that is not JSON", async () => {
    const answer = await fetch(`${local.address}/local/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
  });

  it("give the token of a person and list the people", async () => {
    const { body } = await callLocal(local, "/local/token", { person: "p-002" });
    expect(decodeJwt((body as { token: string }).token)["oid"]).toBe("22222222-2222-4222-8222-222222222222");
    const people = await callLocal(local, "/local/people");
    expect(people.body).toHaveLength(4);
    const shown = { id: "p-001", name: "Maëlle Fictive", featured: true, language: "fr" };
    expect(people.body).toContainEqual(expect.objectContaining(shown));
  });

  it("give a connector token for a connector of this machine", async () => {
    const { body } = await callLocal(local, "/local/connector-token", { serviceUrl: "http://127.0.0.1:9999" });
    expect(decodeJwt((body as { token: string }).token)["serviceurl"]).toBe("http://127.0.0.1:9999");
  });

  it("set the clock, say that it is set, and bring it back", async () => {
    const set = await callLocal(local, "/local/clock", { now: "2026-12-28T09:00:00+01:00" });
    expect(set).toMatchObject({ status: 200, body: { now: "2026-12-28T08:00:00.000Z", real: false } });
    expect((await callLocal(local, "/local/clock")).body).toEqual({ now: "2026-12-28T08:00:00.000Z", real: false });
    expect(await callLocal(local, "/local/clock", { now: null })).toMatchObject({ status: 200 });
    expect(local.clock.now()).toBe("2026-11-16T08:05:00.000Z");
  });

  it("say plainly when the page was not built", async () => {
    const answer = await callLocal(local, "/");
    expect(answer.status).toBe(503);
    expect(answer.body).toContain("npm run build");
  });
});
