import { plannedReport } from "../usecases/campaigns/planned-report";
import type { Sender } from "../usecases/sending/sender";
import { sweepCampaigns } from "../usecases/campaigns/sweep-campaigns";
import { type PromptsReport, sendPrompts } from "../usecases/send-prompts";
import { takeSnapshots } from "../usecases/snapshots/take-snapshots";

export interface JobResult {
  ok: boolean;
  report: object;
  /** One line for whoever started it. */
  summary: string;
}

type Job = (sender: Sender, options: { dryRun: boolean }) => Promise<JobResult>;

/** The jobs, by the name they are run with. The scheduler does all of it by itself; by hand they need no lease. */
export const JOBS = {
  "send-prompts": async (sender, options) => {
    const report = await sendPrompts(sender, options);
    return { ok: report.counts.failed + report.counts.unknown === 0, report, summary: summaryOf(report) };
  },
  "plan-campaigns": async ({ authority }, { dryRun }) => {
    const report = await plannedReport(authority, { dryRun });
    const { counts, created, nextLook } = report;
    const said = Object.entries(counts).map(([decision, count]) => `${count} to ${decision}`);
    return { ok: true, report, summary: `${said.join(", ") || "nothing to decide"}; ${created} written, next look ${nextLook}` };
  },
  sweep: async (sender, options) => {
    const report = await sweepCampaigns(sender, options);
    const { interrupted, overdue, ended } = report;
    return { ok: true, report, summary: `${interrupted} interrupted, ${overdue} overdue, ${ended.length} campaigns ended` };
  },
  "take-snapshots": async ({ authority }, { dryRun }) => {
    const { taken, missed } = await takeSnapshots(authority, { epoch: null, dryRun });
    const summary = taken.length === 0 ? "every plan has its snapshot" : `snapshots: ${taken.join(", ")}`;
    return { ok: missed.length === 0, report: { dryRun, taken, missed }, summary: missed.length === 0 ? summary : `not kept: ${missed.join(", ")}` };
  },
} satisfies Record<string, Job>;

function summaryOf({ week, dryRun, counts, people }: PromptsReport): string {
  const reasons = new Map<string, number>();
  for (const { outcome, reason } of people) {
    if (outcome !== "sent" && reason !== "") reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const details = [...reasons].map(([reason, count]) => `${reason} ${count}`).join(", ");
  const { sent, planned, skipped, failed, unknown } = counts;
  const done = dryRun ? `${planned} to send` : `${sent} sent${planned > 0 ? `, ${planned} later` : ""}`;
  return `${week}: ${done}, ${skipped} skipped, ${failed} failed, ${unknown} unknown${details ? ` (${details})` : ""}`;
}
