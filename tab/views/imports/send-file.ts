import type { ImportReport } from "../../../bot/contract/imports";
import { paths } from "../../../bot/contract/paths";
import { type Failure, reasonOf } from "../../api/answer";
import type { Api } from "../../api/client";

export type Sent = { ok: true; report: ImportReport } | { ok: false; failure: Failure };

const isReport = (body: unknown): body is ImportReport =>
  typeof body === "object" && body !== null && "errors" in body && Array.isArray(body.errors) && "applied" in body;

/** Sends a file to be looked at (`dryRun`) or imported; a file with faults is an answer with its list, not a failure. */
export async function sendFile(api: Api, file: File, planId: string, dryRun: boolean): Promise<Sent> {
  const body = new FormData();
  if (planId !== "") body.append("planId", planId);
  body.append("file", file, file.name);
  const answer = await api.post<unknown>(paths.imports() + (dryRun ? "?dryRun=1" : ""), body);
  if (answer.ok && isReport(answer.value)) return { ok: true, report: answer.value };
  // a file with faults is refused with its whole list
  if (!answer.ok && isReport(answer.problem?.current)) return { ok: true, report: answer.problem.current };
  return { ok: false, failure: answer.ok ? { ok: false, reason: reasonOf(500), problem: null } : answer };
}
