import { CAMPAIGN_DEFAULTS } from "../../domain/campaigns/campaign-settings";
import type { AbsenceView } from "../absence-card";
import type { ReminderChoiceView } from "../reminder-choice-card";
import type { WhyView } from "../why-card";
import { sampleLinks as links } from "./sample-links";

const today = "2026-11-23";
const days = { from: today, until: "2026-12-03" };
const undo = { noted: [days], replaced: [] };

export const absenceSamples = {
  usual: { say: "noted", days, backOn: "2026-12-04", today, undo, links },
  today: { say: "noted", days: { from: today, until: today }, backOn: "2026-11-24", today, undo, links },
  later: { say: "noted", days: { from: "2026-12-24", until: "2026-12-31" }, backOn: "2027-01-04", today, undo, links },
  open: { say: "noted", days: { from: today, until: null }, backOn: null, today, undo, links },
  refused: { say: "refused", reason: "day-ambiguous", today, links },
  past: { say: "refused", reason: "absence-past", today, links },
  back: { say: "back", undo: { noted: [], replaced: [days] }, links },
  notAway: { say: "not-away", links },
  nothingToUndo: { say: "nothing-to-undo", links },
  undone: { say: "undone", left: [], links },
  undoneOthers: {
    say: "undone",
    left: [days, { from: "2026-12-24", until: "2026-12-24" }, { from: "2027-02-01", until: null }],
    links,
  },
} satisfies Record<string, AbsenceView>;

export const reminderChoiceSamples = {
  usual: { say: "snoozed", day: "2026-11-26" },
  holiday: { say: "refused", reason: "holiday", next: "2026-11-27" },
  tooLate: { say: "refused", reason: "weekend", next: null },
  nothing: { say: "refused", reason: "nothing-to-recall", next: null },
  muted: { say: "muted", week: "2026-W48" },
  unmuted: { say: "unmuted" },
  nothingToUndo: { say: "nothing-to-undo" },
} satisfies Record<string, ReminderChoiceView>;

const came = { day: today, time: "09:00", waitedFor: "", settings: CAMPAIGN_DEFAULTS } as const;

export const whySamples = {
  usual: { last: { ...came, kind: "weekly" }, links },
  waited: { last: { ...came, kind: "weekly", day: "2026-11-24", time: "13:30", waitedFor: "part-time" }, links },
  reminder: { last: { ...came, kind: "reminder", waitedFor: "snoozed" }, links },
  escalation: { last: { ...came, kind: "escalation" }, links },
  digest: { last: { ...came, kind: "digest" }, links },
  alert: { last: { ...came, kind: "alert" }, links },
  none: { last: null, links },
} satisfies Record<string, WhyView>;
