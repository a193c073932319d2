import type { Request, Response } from "express";
import { type Language, languageOf } from "../domain/wording/language";
import { textsFor } from "../texts/texts";
import { statusOf } from "./problem-status";
import type { Reply } from "./reply";

/** The language a caller reads: their own once known, else what their browser asks for. */
export const languageOfCaller = (request: Request, response: Response): Language =>
  (response.locals["language"] as Language | undefined) ?? languageOf(request.headers["accept-language"]);

/** Turns a reply into HTTP. A problem carries a stable code, a sentence in the caller's language and a reference. */
export function sendReply(request: Request, response: Response, reply: Reply): void {
  switch (reply.kind) {
    case "json":
      response.status(reply.status).set(reply.headers ?? {}).json(reply.value);
      return;
    case "text":
      response.set({ ETag: reply.tag, "Content-Type": "application/json; charset=utf-8" }).send(reply.body);
      return;
    case "unchanged":
      response.status(304).set({ ETag: reply.tag }).end();
      return;
    case "file":
      response.attachment(reply.name).type(reply.type).send(Buffer.from(reply.bytes));
      return;
    case "problem":
      sendProblem(request, response, reply);
      return;
    default:
      reply satisfies never;
  }
}

function sendProblem(request: Request, response: Response, { kind: _kind, code, reason, ...more }: Extract<Reply, { kind: "problem" }>): void {
  const reference = String(response.locals["reference"] ?? "");
  response.locals["refusal"] ??= code;
  const { problems, refusals } = textsFor(languageOfCaller(request, response));
  const sentence = problems[code].detail({ reference, ...(more.field ? { field: more.field } : {}) });
  const detail = reason ? `${refusals.answer[reason]("")} ${refusals.kept}` : sentence;
  const status = statusOf(code);
  const body = { type: `about:blank#${code}`, title: problems[code].title, status, code, detail, reference, ...more };
  response.status(status).type("application/problem+json").send(JSON.stringify(body));
}
