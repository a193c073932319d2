import { request } from "node:http";
import { isLoopbackAddress, isLoopbackName, isLoopbackUrl } from "./loopback";
import type { OpenedLocalTeams } from "./testing/open-local-teams";
import { openLocalTeamsForTest } from "./testing/open-local-teams";

let local: OpenedLocalTeams;
beforeAll(async () => {
  local = await openLocalTeamsForTest();
});
afterAll(() => local.close());

/** A call with headers that fetch would not let through. */
function rawCall(method: string, path: string, headers: Record<string, string>): Promise<{ status: number; type: string }> {
  return new Promise((done, fail) => {
    const init = { method, headers: { "content-type": "application/json", ...headers } };
    const call = request(`${local.address}${path}`, init, (answer) => {
      answer.resume();
      answer.on("end", () => done({ status: answer.statusCode ?? 0, type: String(answer.headers["content-type"]) }));
    });
    call.on("error", fail);
    call.end(method === "POST" ? JSON.stringify({ person: "p-001" }) : undefined);
  });
}

describe("the loopback guard", () => {
  it("refuses a name that is not this machine's, on the page, the tokens and the connector", async () => {
    const paths = ["/", "/local/people", "/local/page/index.html", "/local/connector/v3/conversations/local-p-001/members"];
    for (const path of paths) {
      expect(await rawCall("GET", path, { host: "jalon.example" })).toMatchObject({ status: 403 });
    }
    expect(await rawCall("POST", "/local/token", { host: "127.0.0.1.evil.example" })).toEqual({
      status: 403,
      type: "application/problem+json; charset=utf-8",
    });
  });

  it("refuses a post from another page", async () => {
    expect(await rawCall("POST", "/local/token", { origin: "https://evil.example" })).toMatchObject({ status: 403 });
    expect(await rawCall("POST", "/local/token", { origin: "null" })).toMatchObject({ status: 403 });
    expect(await rawCall("POST", "/local/token", { "sec-fetch-site": "cross-site" })).toMatchObject({ status: 403 });
    expect(await rawCall("POST", "/local/token", { "sec-fetch-site": "same-site" })).toMatchObject({ status: 403 });
  });

  it("lets in this machine under each of its names, and its own page", async () => {
    const port = new URL(local.address).port;
    expect(await rawCall("POST", "/local/token", { host: `localhost:${port}` })).toMatchObject({ status: 200 });
    expect(await rawCall("POST", "/local/token", { host: `[::1]:${port}` })).toMatchObject({ status: 200 });
    const ownPage = { origin: local.address, "sec-fetch-site": "same-origin" };
    expect(await rawCall("POST", "/local/token", ownPage)).toMatchObject({ status: 200 });
  });

  it("tells loopback from what looks like it", () => {
    expect(["127.0.0.1.evil.example", "localhost.evil.example", "10.0.0.1", "0.0.0.0", ""].filter(isLoopbackName)).toEqual([]);
    expect(["127.0.0.1", "127.8.9.10", "LOCALHOST", "[::1]"].every(isLoopbackName)).toBe(true);
    expect(isLoopbackAddress("::ffff:127.0.0.1")).toBe(true);
    expect(isLoopbackAddress("::ffff:192.168.1.2")).toBe(false);
    expect(isLoopbackAddress(undefined)).toBe(false);
    expect(isLoopbackUrl("http://127.0.0.1:3978")).toBe(true);
    const others = ["https://smba.trafficmanager.net", "http://u:p@127.0.0.1", "file:///etc", "//127.0.0.1", "nope"];
    expect(others.filter(isLoopbackUrl)).toEqual([]);
  });
});
