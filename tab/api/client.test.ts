import { createApi } from "./client";

interface Sent {
  path: string;
  method: string;
  authorization: string | null;
  language: string | null;
  etag: string | null;
}

function anApi(answers: (Response | Error)[]) {
  const sent: Sent[] = [];
  const tokens: boolean[] = [];
  const api = createApi({
    language: "en",
    token: (renew) => {
      tokens.push(renew);
      return Promise.resolve(renew ? "fresh" : "first");
    },
    fetch: (path, init) => {
      const headers = new Headers(init.headers);
      sent.push({
        path,
        method: init.method ?? "",
        authorization: headers.get("authorization"),
        language: headers.get("accept-language"),
        etag: headers.get("if-none-match"),
      });
      const next = answers.shift() ?? new Error("asked once too often");
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    },
  });
  return { api, sent, tokens };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });

describe("the API as the tab asks it", () => {
  it("is offline, not broken, when the network does not answer", async () => {
    const { api } = anApi([new TypeError("Failed to fetch")]);
    expect(await api.get("/api/me")).toEqual({ ok: false, reason: "offline", problem: null });
  });

  it("changes nothing when the server says that nothing has changed", async () => {
    const { api, sent } = anApi([new Response(null, { status: 304, headers: { etag: '"7"' } })]);
    expect(await api.get("/api/plans/p/portfolio", '"7"')).toEqual({ ok: true, value: null, etag: '"7"', same: true });
    expect(sent[0]?.etag).toBe('"7"');
  });

  it("asks for a new token once after a 401, and only once", async () => {
    const { api, sent, tokens } = anApi([json({}, 401), json({ id: "p-001" })]);
    expect(await api.get("/api/me")).toMatchObject({ ok: true, value: { id: "p-001" } });
    expect(sent.map((one) => one.authorization)).toEqual(["Bearer first", "Bearer fresh"]);
    expect(tokens).toEqual([false, true]);
    const again = anApi([json({}, 401), json({}, 401)]);
    expect(await again.api.get("/api/me")).toMatchObject({ ok: false, reason: "signed-out" });
  });

  it("keeps the code, the sentence, the reference and the present state of a refusal", async () => {
    const body = {
      type: "about:blank",
      title: "",
      status: 409,
      code: "version-conflict",
      detail: "A changé.",
      reference: "J-1",
      current: { id: "a" },
    };
    const { api } = anApi([json(body, 409)]);
    expect(await api.post("/api/actions/a/updates", { version: 1 })).toMatchObject({
      ok: false,
      reason: "conflict",
      problem: body,
    });
  });

  it.each([
    [403, "refused"],
    [404, "missing"],
    [422, "invalid"],
    [500, "fault"],
    [503, "fault"],
  ])("takes %i for « %s », also when a proxy's page comes instead of a problem", async (status, reason) => {
    const { api } = anApi([new Response("<html></html>", { status })]);
    expect(await api.get("/api/plans")).toMatchObject({ ok: false, reason, problem: null });
  });

  it("asks for everything, writes and downloads included, in the language it shows", async () => {
    const { api, sent } = anApi([json({}), json({}), new Response("x")]);
    await api.get("/api/me");
    await api.post("/api/imports", new FormData());
    await api.download("/api/plans/p/export");
    expect(sent.map((one) => one.language)).toEqual(["en", "en", "en"]);
  });

  it("gives a downloaded file the name that the server gives it", async () => {
    const { api } = anApi([new Response("x", { headers: { "content-disposition": 'attachment; filename="plan.xlsx"' } })]);
    expect(await api.download("/api/plans/p/export")).toMatchObject({ ok: true, value: { name: "plan.xlsx" } });
  });
});
