import type { Links } from "../cards/tab-link";
import type { Messenger } from "../ports";
import type { Authority } from "../usecases/authority";
import { type PromptsReport, sendPrompts } from "../usecases/send-prompts";

/** What a job is handed to reach people. */
export interface Reach {
  messenger: Messenger;
  links: Links;
}

export interface JobResult {
  ok: boolean;
  report: object;
  /** One line for whoever started it. */
  summary: string;
}

type Job = (authority: Authority, reach: Reach, options: { dryRun: boolean }) => Promise<JobResult>;

/** The jobs, by the name they are run with. */
export const JOBS = {
  "send-prompts": async (authority, { messenger, links }, options) => {
    const report = await sendPrompts(authority, messenger, links, options);
    return { ok: report.counts.failed + report.counts.unknown === 0, report, summary: summaryOf(report) };
  },
} satisfies Record<string, Job>;

function summaryOf({ week, dryRun, counts, people }: PromptsReport): string {
  const reasons = new Map<string, number>();
  for (const { outcome, reason } of people) if (outcome !== "sent" && reason !== "") reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const details = [...reasons].map(([reason, count]) => `${reason} ${count}`).join(", ");
  const done = dryRun ? `${counts.planned} to send` : `${counts.sent} sent`;
  return `${week}: ${done}, ${counts.skipped} skipped, ${counts.failed} failed, ${counts.unknown} unknown${details ? ` (${details})` : ""}`;
}
