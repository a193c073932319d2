import type { ConflictChoice, ImportReport } from "../../../bot/contract/imports";
import { paths } from "../../../bot/contract/paths";
import { type Failure, reasonOf } from "../../api/answer";
import type { Api } from "../../api/client";

export type Sent = { ok: true; report: ImportReport } | { ok: false; failure: Failure };

const isReport = (body: unknown): body is ImportReport =>
  typeof body === "object" && body !== null && "errors" in body && Array.isArray(body.errors) && "applied" in body;

/** To be looked at only, or to be imported with what was chosen of its conflicts. */
export type Sending = { dryRun: true } | { dryRun: false; choices: readonly ConflictChoice[] };

/**
 * Sends a file. One with faults, or with conflicts that nobody has chosen yet, is an answer with its list, not a failure.
 */
export async function sendFile(api: Api, file: File, planId: string, sending: Sending): Promise<Sent> {
  const body = new FormData();
  if (planId !== "") body.append("planId", planId);
  if (!sending.dryRun && sending.choices.length > 0) body.append("choices", JSON.stringify(sending.choices));
  body.append("file", file, file.name);
  const answer = await api.post<unknown>(paths.imports() + (sending.dryRun ? "?dryRun=1" : ""), body);
  if (answer.ok && isReport(answer.value)) return { ok: true, report: answer.value };
  // what is refused comes with its whole list
  if (!answer.ok && isReport(answer.problem?.current)) return { ok: true, report: answer.problem.current };
  return { ok: false, failure: answer.ok ? { ok: false, reason: reasonOf(500), problem: null } : answer };
}
