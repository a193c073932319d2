import type { IncomingMessage, ServerResponse } from "node:http";
import { openLoopback } from "../testing/doors/loopback-server";
import { createAutomaticReplies } from "./automatic-replies";

const ANA = "11111111-2222-4333-8444-000000000001";
const SECRET = "Je suis en congé, appelez ma collègue";
const scheduled = (start: string, end: string, timeZone = "UTC") => ({
  status: "scheduled",
  externalAudience: "all",
  internalReplyMessage: SECRET,
  externalReplyMessage: SECRET,
  scheduledStartDateTime: { dateTime: start, timeZone },
  scheduledEndDateTime: { dateTime: end, timeZone },
});

const IN_PARIS = scheduled("2026-12-24T17:00:00", "2027-01-04T07:00:00", "Romance Standard Time");

type Answer = { status: number; body?: object | string; headers?: Record<string, string> } | "hang";

/** A Graph on this machine, that gives one answer and keeps what it was asked. */
async function openGraphTwin(answer: Answer) {
  const asked: { url: string; authorization: string; attempt: string }[] = [];
  const { origin, close } = await openLoopback((request: IncomingMessage, response: ServerResponse) => {
    const { authorization = "", "retry-attempt": attempt = "" } = request.headers;
    asked.push({ url: `${request.method ?? ""} ${request.url ?? ""}`, authorization, attempt: String(attempt) });
    if (answer === "hang") return;
    response.writeHead(answer.status, { "Content-Type": "application/json", ...answer.headers });
    response.end(typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body ?? {}));
  });
  const replies = createAutomaticReplies({
    token: async () => "token-of-jalon",
    address: (url) => url.replace("https://graph.microsoft.com", origin),
    timeLimitMs: 200,
  });
  return { asked, close, read: (id = ANA) => replies.read(id) };
}

async function readFrom(answer: Answer) {
  const twin = await openGraphTwin(answer);
  try {
    return { read: await twin.read(), asked: twin.asked };
  } finally {
    await twin.close();
  }
}

const fault = (code: string) => ({
  error: { code, message: "no", innerError: { date: "2026-11-23T08:00:00", "request-id": "r" } },
});

describe("the automatic reply of a mailbox", () => {
  it.each([
    ["it is off", { status: 200, body: { status: "disabled", internalReplyMessage: SECRET } }],
    ["it has no dates", { status: 200, body: { status: "alwaysEnabled", internalReplyMessage: SECRET } }],
    ["there is no mailbox", { status: 404, body: fault("MailboxNotEnabledForRESTAPI") }],
  ])("tells nothing when %s", async (_name, answer) => expect((await readFrom(answer)).read).toEqual({ ok: true, period: null }));

  it("tells its dates and never its words, with Jalon's own token, in one request", async () => {
    const body = scheduled("2026-12-24T17:00:00.0000000", "2027-01-04T07:00:00.0000000");
    const { read, asked } = await readFrom({ status: 200, body });
    expect(read).toEqual({ ok: true, period: { from: "2026-12-24T17:00:00.000Z", until: "2027-01-04T07:00:00.000Z" } });
    expect(JSON.stringify(read)).not.toContain("collègue");
    const url = `GET /v1.0/users/${ANA}/mailboxSettings/automaticRepliesSetting`;
    expect(asked).toEqual([{ url, authorization: "Bearer token-of-jalon", attempt: expect.any(String) }]);
  });

  it.each([
    ["the application may not", { status: 403, body: fault("ErrorAccessDenied") }, "refused", null],
    ["the token is not taken", { status: 401, body: fault("InvalidAuthenticationToken") }, "refused", null],
    ["Graph asks to wait", { status: 429, body: fault("TooManyRequests"), headers: { "Retry-After": "7" } }, "busy", 7000],
    ["Graph is down", { status: 503, body: fault("ServiceUnavailable"), headers: { "Retry-After": "3" } }, "unavailable", 3000],
    ["a proxy answers in its place", { status: 502, body: "<html>" }, "unavailable", null],
    ["the answer is another one", { status: 200, body: { status: "sometimes" } }, "unavailable", null],
    ["times are not in UTC", { status: 200, body: IN_PARIS }, "unavailable", null],
    ["nothing comes back", "hang" as const, "unavailable", null],
  ])("is not read when %s, and is asked for once", async (_name, answer, reason, retryAfterMs) => {
    const { read, asked } = await readFrom(answer);
    expect(read).toEqual({ ok: false, reason, retryAfterMs });
    expect(asked).toHaveLength(1);
  });

  it("asks nothing else of Graph for an id that is none", async () => {
    const twin = await openGraphTwin({ status: 404, body: fault("x") });
    await twin.read("../../me/messages?");
    const path = "/v1.0/users/..%2F..%2Fme%2Fmessages%3F/mailboxSettings/automaticRepliesSetting";
    expect(twin.asked.map(({ url }) => url)).toEqual([`GET ${path}`]);
    await twin.close();
  });
});
