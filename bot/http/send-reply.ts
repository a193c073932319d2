import { type Language, languageOf } from "../domain/wording/language";
import { textsFor } from "../texts/texts";
import type { ApiRequest, ApiResponse } from "./api-exchange";
import { codingFor, type Coding, compress, createCompressedTexts } from "./compress";
import { dispositionOf } from "./disposition";
import { statusOf } from "./problem-status";
import type { Reply } from "./reply";

type Asking = Pick<ApiRequest, "headers">;

/** The language a caller reads: their own once known, else what their browser asks for. */
export const languageOfCaller = (request: Asking, response: ApiResponse): Language =>
  (response.locals["language"] as Language | undefined) ?? languageOf(request.headers["accept-language"]);

/** Texts that are sent again and again, as each coding writes them. */
const compressed = { br: createCompressedTexts("br"), gzip: createCompressedTexts("gzip") };

/** The same tag stands for the text and for the text compressed: it says what they tell, not their bytes. */
const weak = (tag: string): string => `W/${tag}`;

/** Turns a reply into HTTP. A problem carries a stable code, a sentence in the caller's language and a reference. */
export async function sendReply(request: Asking, response: ApiResponse, reply: Reply): Promise<void> {
  const coding = codingFor(request.headers["accept-encoding"]);
  switch (reply.kind) {
    case "json": {
      const text = JSON.stringify(reply.value);
      response.statusCode = reply.status;
      for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
      return sendJson(response, text, coding, coding && (await compress(text, coding)));
    }
    case "text":
      response.setHeader("ETag", weak(reply.tag));
      return sendJson(response, reply.body, coding, coding && (await compressed[coding](reply.body)));
    case "unchanged":
      response.writeHead(304, { ETag: weak(reply.tag) }).end();
      return;
    case "file":
      response.setHeader("Content-Disposition", dispositionOf(reply.name));
      response.setHeader("Content-Type", reply.type);
      response.setHeader("Content-Length", reply.bytes.length);
      response.end(reply.bytes);
      return;
    case "problem":
      sendProblem(request, response, reply);
      return;
    default:
      reply satisfies never;
  }
}

/** JSON as it is written, or the same in a coding. */
function sendJson(response: ApiResponse, text: string, coding: Coding | null, coded: Buffer | null): void {
  const bytes = coded ?? Buffer.from(text);
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Vary", "Accept-Encoding");
  if (coding && coded) response.setHeader("Content-Encoding", coding);
  response.setHeader("Content-Length", bytes.length);
  response.end(bytes);
}

function sendProblem(request: Asking, response: ApiResponse, { kind: _kind, code, reason, ...more }: Extract<Reply, { kind: "problem" }>): void {
  const reference = String(response.locals["reference"] ?? "");
  response.locals["refusal"] ??= code;
  const { problems, refusals } = textsFor(languageOfCaller(request, response));
  const sentence = problems[code].detail({ reference, ...(more.field ? { field: more.field } : {}) });
  const detail = reason ? `${refusals.answer[reason]("")} ${refusals.kept}` : sentence;
  const status = statusOf(code);
  const body = { type: `about:blank#${code}`, title: problems[code].title, status, code, detail, reference, ...more };
  response.statusCode = status;
  response.setHeader("Content-Type", "application/problem+json; charset=utf-8");
  response.end(JSON.stringify(body));
}
