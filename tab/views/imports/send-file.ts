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
  body.append("file", file, file.name);
  const query = new URLSearchParams();
  if (dryRun) query.set("dryRun", "1");
  if (planId !== "") query.set("plan", planId);
  const search = query.toString();
  const answer = await api.post<unknown>(paths.imports() + (search === "" ? "" : `?${search}`), body);
  if (answer.ok && isReport(answer.value)) return { ok: true, report: answer.value };
  if (!answer.ok && isReport(answer.body)) return { ok: true, report: answer.body };
  return { ok: false, failure: answer.ok ? { ok: false, reason: reasonOf(500), problem: null } : answer };
}
