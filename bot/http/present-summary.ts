import type { ConvocationOutcome, SummaryOutcome, SummaryView } from "../contract/summaries";
import type { Language } from "../domain/wording/language";
import { type Texts, textsFor } from "../texts/texts";
import type { CallOutcome } from "../usecases/convocations/call-members";
import type { SummaryIssued } from "../usecases/summaries/issue-summary";
import type { SummaryRead } from "../usecases/summaries/read-summary";
import { presentChannel } from "./present-posts";

/** A summary as the tab shows it. */
export function presentSummary({ channel, content, acknowledged, ...summary }: SummaryRead, language: Language): SummaryView {
  const shown = channel && presentChannel(channel, language);
  return {
    ...summary,
    whyMembers: summary.way === "members" && shown !== null ? shown.advice : "",
    channelName: shown === null ? "" : `${shown.team} · ${shown.name}`,
    title: content.title,
    lines: content.paragraphs,
    acknowledged: acknowledged.count,
    members: acknowledged.members,
  };
}

type Issued = Exclude<SummaryIssued, { ok: false; reason: "not-found" | "runs-meeting" | "meeting-not-closed" }>;

/** What came of sending or correcting a summary, in words. */
export function presentIssued(issued: SummaryIssued, summary: SummaryRead, language: Language): SummaryOutcome {
  const retryAfterMs = issued.ok ? null : issued.retryAfterMs;
  return {
    done: issued.ok,
    said: wordsOf(issued, textsFor(language)),
    retryAfterSeconds: retryAfterMs === null ? null : Math.ceil(retryAfterMs / 1000),
    summary: presentSummary(summary, language),
  };
}

function wordsOf(issued: Issued, { summaries: { outcomes }, posts }: Texts): string {
  if (!issued.ok) return issued.reason in posts.reasons ? posts.reasons[issued.reason as keyof typeof posts.reasons] : "";
  if (issued.came === "members") return outcomes.members(issued.count);
  if (issued.came === "corrected-for") return outcomes.correctedFor(issued.count, issued.missed);
  return outcomes[issued.came];
}

/** What came of calling the members to a séance, with those whom somebody else has to tell. */
export function presentCall({ calledAt, leaving, already, unreached }: Extract<CallOutcome, { ok: true }>, language: Language): ConvocationOutcome {
  const { unreached: said } = textsFor(language).convocations;
  const whyOf = (reason: string): string => Object.entries(said).find(([code]) => code === reason)?.[1] ?? said.other;
  return { calledAt, leaving, already, unreached: unreached.map(({ name, reason }) => ({ name, why: whyOf(reason) })) };
}
