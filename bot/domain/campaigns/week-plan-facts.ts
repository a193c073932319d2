import type { Instant } from "../calendar/day";
import type { IsoWeek } from "../calendar/iso-week";
import type { Decision } from "../committee/decision";
import type { Direction } from "../people/direction";
import type { Person } from "../people/person";
import type { Reach } from "../prompts/plan-weekly-prompts";
import type { Action } from "../roadmap/action";
import type { Axis } from "../roadmap/axis";
import type { Plan } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import type { Availability } from "./availability";
import type { CampaignRecord } from "./campaign-record";
import type { CampaignSettings } from "./campaign-settings";
import type { MessageKind, MessageReason } from "./ledger-fields";
import type { MessageRecord } from "./message-record";

/** Everything the plan of a week depends on: the same facts give the same plan. */
export interface WeekPlanFacts {
  people: readonly Person[];
  directions: readonly Direction[];
  availabilities: readonly Availability[];
  settings: CampaignSettings;
  plans: readonly Plan[];
  axes: readonly Axis[];
  projects: readonly Project[];
  actions: readonly Action[];
  /** The decisions of the instances that are not done; none where there is none. */
  decisions?: readonly Decision[];
  conversations: readonly Reach[];
  /** What is recorded of the weeks it is somewhere, and of earlier ones that are not over. */
  ledger: readonly MessageRecord[];
  /** A campaign launched by hand has the messages of its kind leave from that moment on, instead of at their hour. */
  campaigns: readonly CampaignRecord[];
  now: Instant;
}

/** What is to happen with one message. */
export type MessageDecision = {
  kind: MessageKind;
  week: IsoWeek;
  personId: string;
  /** When the rule of its kind has it leave, whatever the person's calendar; it enters the ledger then, and not before. */
  ruleAt: Instant;
  /** True when the ledger has the message already: the decision changes it. */
  recorded: boolean;
  /** The message as the ledger is to have it. */
  message: MessageRecord;
} & (
  | { decision: "send"; at: Instant; reason: "" }
  | { decision: "defer"; at: Instant; reason: MessageReason }
  | { decision: "skip" | "withdraw"; at: null; reason: MessageReason }
);

/** True once a decision is to be written: its hour has come, or it changes what is written. */
export const isRipe = (decision: Pick<MessageDecision, "recorded" | "ruleAt">, now: Instant): boolean =>
  decision.recorded || decision.ruleAt <= now;
