import { z } from "zod";
import { paths } from "../contract/paths";
import { type Answer, callApi, openApi, withFiles, withJson } from "../testing/doors/api";
import { type Doors, openDoors } from "../testing/doors/open-doors";
import { textsFor } from "../texts/texts";

type Caller = (call: string, init?: RequestInit) => Promise<Answer>;

let doors: Doors;

beforeAll(async () => {
  doors = await openDoors();
});
afterAll(() => doors.close());

describe("a request to the API", () => {
  let agent: Caller;
  let bureau: Caller;
  let actionId: string;
  let update: string;

  beforeAll(async () => {
    [agent, bureau] = await Promise.all([openApi(doors, doors.person("courtois")), openApi(doors, doors.person("belkacem"))]);
    actionId =
      doors.sample.actions.find(({ ownerId, status }) => ownerId === doors.person("courtois").id && status === "inProgress")
        ?.id ?? "";
    update = `POST ${paths.actionUpdates(actionId)}`;
  });
  afterEach(() => {
    expect(doors.log.take().filter(({ level }) => level === "error")).toEqual([]);
  });

  const versionNow = async (): Promise<number> =>
    z.looseObject({ version: z.number() }).parse((await agent(`GET ${paths.action(actionId)}`)).body).version;
  /** Status, code and field of a refusal, in one line. */
  const refusal = async (answer: Promise<Answer>): Promise<string> => {
    const { status, code, body } = await answer;
    return [status, code, (body as { field?: string }).field ?? ""].join(" ").trim();
  };

  it("is refused for a body that is not what the route takes, and names the field", async () => {
    const version = await versionNow();
    const faults: [unknown, string][] = [
      ["", "version"],
      ["{", "body"],
      ["[]", "body"],
      ["null", "body"],
      ['"text"', "body"],
      [{}, "version"],
      [{ version: "1" }, "version"],
      [{ version: 1.5 }, "version"],
      [{ version, status: "finished" }, "status"],
      [{ version, progress: "50" }, "progress"],
      [{ version, milestoneDay: "31/12/2026" }, "milestoneDay"],
      [{ version, ownerId: doors.person("joubertin").id }, "body"],
      [`{"version":${version},"__proto__":{"status":"done"}}`, "body"],
    ];
    for (const [body, field] of faults)
      expect([body, await refusal(agent(update, withJson(body)))]).toEqual([body, `400 invalid-input ${field}`]);
    expect(await refusal(agent(update, { headers: { "Content-Type": "text/plain" }, body: "{}" }))).toBe(
      "400 invalid-input version",
    );
    expect(await versionNow()).toBe(version);
  });

  it("is refused for a value that cannot be, with a sentence and the field", async () => {
    const version = await versionNow();
    for (const [field, value] of [
      ["progress", 101],
      ["progress", -5],
      ["milestoneDay", "2026-02-31"],
      ["line", "x".repeat(5000)],
    ] as const) {
      expect(await refusal(agent(update, withJson({ version, [field]: value })))).toBe(`400 invalid-input ${field}`);
    }
    expect(await versionNow()).toBe(version);
  });

  it("is refused over 64 KB, and in a charset or a compression nobody reads", async () => {
    expect(await refusal(agent(update, withJson({ version: 1, line: "x".repeat(66_000) })))).toBe("413 too-large");
    const json = "application/json";
    for (const headers of [
      new Headers({ "Content-Type": `${json}; charset=klingon` }),
      new Headers({ "Content-Type": json, "Content-Encoding": "snappy" }),
    ]) {
      expect(await refusal(agent(update, { headers, body: "{}" }))).toBe("400 invalid-input body");
    }
    expect((await callApi(doors, update, null, withJson("x".repeat(66_000)))).status).toBe(401);
  });

  it("is shown what stands now when somebody wrote first", async () => {
    const version = await versionNow();
    const both = await Promise.all([70, 75].map((progress) => agent(update, withJson({ version, progress }))));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { body, code } = both.find(({ status }) => status === 409) ?? {};
    expect([code, (body as { current?: { version: number } }).current?.version]).toEqual(["version-conflict", version + 1]);
  });

  it("is refused for an upload without its file, with two, in another field, or that breaks off", async () => {
    const file = { name: "plan.xlsx", bytes: new Uint8Array([80, 75, 3, 4]) };
    const call = "POST /api/imports?dryRun=1";
    expect(await refusal(bureau(call, withFiles([])))).toBe("400 invalid-input file");
    expect(await refusal(bureau(call, withJson({ file: "plan.xlsx" })))).toBe("400 invalid-input file");
    expect((await bureau(call, withFiles([file, file]))).status).toBe(400);
    expect((await bureau(call, withFiles([{ ...file, field: "other" }]))).status).toBe(400);
    expect(await refusal(bureau(call, withFiles([file], { planId: "../x" })))).toBe("400 invalid-input planId");
    const broken = [
      ["multipart/form-data", "x"],
      ["multipart/form-data; boundary=b", '--b\r\nContent-Disposition: form-data; name="file"; filename="p.xlsx"\r\n\r\nhalf'],
      ["multipart/form-data; boundary=b", "--b\r\nnonsense\r\n\r\n--b--"],
    ];
    for (const [type = "", body] of broken) {
      expect([type, (await bureau(call, { headers: { "Content-Type": type }, body })).status]).toEqual([type, 400]);
    }
  });

  it("is refused for a file of 26 MB, and is answered all the same", async () => {
    const file = { name: "plan.xlsx", bytes: new Uint8Array(26 * 1024 * 1024) };
    expect(await refusal(bureau("POST /api/imports", withFiles([file])))).toBe("413 too-large");
    expect(await refusal(agent("POST /api/imports", withFiles([{ ...file, bytes: new Uint8Array(9) }])))).toBe("403 bureau-only");
  });

  it("is answered in the language it names; one that names none, in the caller's own", async () => {
    const detail = async (answer: Promise<Answer>) => (await answer).body as { detail: string };
    const sentence = (language: "fr" | "en", code: "not-signed-in" | "not-found") =>
      textsFor(language).problems[code].detail({ reference: "" });
    const naming = (language: string) => ({ headers: { "Accept-Language": language } });
    expect(await detail(callApi(doors, "GET /api/me", null))).toMatchObject({ detail: sentence("fr", "not-signed-in") });
    expect(await detail(callApi(doors, "GET /api/me", null, naming("en-GB,en;q=0.9")))).toMatchObject({
      detail: sentence("en", "not-signed-in"),
    });
    expect(await detail(agent("GET /api/actions/x"))).toMatchObject({ detail: sentence("fr", "not-found") });
    expect(await detail(agent("GET /api/actions/x", naming("de")))).toMatchObject({ detail: sentence("fr", "not-found") });
    expect(await detail(agent("GET /api/actions/x", naming("en")))).toMatchObject({ detail: sentence("en", "not-found") });
    expect(await detail(callApi(doors, "GET /nowhere", null, naming("en")))).toMatchObject({
      detail: sentence("en", "not-found"),
    });
  });

  it("finds nothing where there is no route, by any method", async () => {
    for (const call of [
      "GET /api",
      "GET /api/nothing",
      "DELETE /api/plans",
      "PATCH /api/me",
      "POST /api/me",
      "GET /api/messages",
      "GET /.env",
      "GET /tab/assets/none.js",
    ]) {
      expect([call, (await agent(call)).status]).toEqual([call, 404]);
    }
  });

  it("shows a reference and nothing else of a surprise, which the log tells whole", async () => {
    const { store } = doors.authority;
    const { plans } = store;
    store.plans = () => Promise.reject(new Error("secret canary of the store"));
    doors.authority.plans.forget();
    const { status, code, body } = await agent("GET /api/plans");
    store.plans = plans;
    expect([status, code]).toEqual([500, "surprise"]);
    expect(JSON.stringify(body)).not.toMatch(/canary|\.ts|at /);
    const [line] = doors.log.take().filter(({ level }) => level === "error");
    expect(line).toMatchObject({
      event: "surprise",
      facts: { reference: (body as { reference: string }).reference, message: "secret canary of the store" },
    });
  });
});

describe("the pages and the health of the server", () => {
  it("serves the same page at every address of the tab, framed by Teams only, without inline scripts", async () => {
    for (const path of ["/tab", "/tab/", "/tab/projet/x.y", "/tab/plan/a/axe/b"]) {
      const response = await fetch(`${doors.origin}${path}`);
      expect([path, response.status]).toEqual([path, expect.any(Number)]);
      // where nothing is built, the sentence that says so stands in for the page: its headers are the same
      expect([200, 503]).toContain(response.status);
      const policy = response.headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(/script-src 'self';/);
      expect(policy).not.toMatch(/unsafe|script-src[^;]*\*/);
      expect(policy).toMatch(/object-src 'none'.*base-uri 'none'.*frame-ancestors 'self' https:\/\/teams\.microsoft\.com/);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("referrer-policy")).toBe("no-referrer");
      expect(response.headers.get("x-powered-by")).toBeNull();
      await response.arrayBuffer();
    }
  });

  it("is ready, and no more while it drains, when it still answers", async () => {
    const ask = async (path: string) => (await fetch(`${doors.origin}${path}`)).status;
    expect([await ask("/health/live"), await ask("/health/ready")]).toEqual([200, 200]);
    doors.health.ready = false;
    expect([await ask("/health/live"), await ask("/health/ready"), await ask("/api/openapi.json")]).toEqual([200, 503, 200]);
  });
});
