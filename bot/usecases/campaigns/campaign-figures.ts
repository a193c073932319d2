import type { Instant } from "../../domain/calendar/day";
import type { IsoWeek } from "../../domain/calendar/iso-week";
import { campaignId, type CampaignRecord } from "../../domain/campaigns/campaign-record";
import { standingOf } from "../../domain/campaigns/launch-request";
import { type MessageLine, stateCounts } from "../../domain/campaigns/message-line";
import type { MessageKind, MessageState } from "../../domain/campaigns/ledger-fields";

/** The kinds that go to people by a rule; an alert answers to an event and is in the ledger only. */
export const CAMPAIGN_KINDS = ["weekly", "reminder", "escalation", "digest"] as const satisfies readonly MessageKind[];

/** A campaign with where its messages stand. */
export interface CampaignFigures {
  id: string;
  kind: MessageKind;
  week: IsoWeek;
  state: CampaignRecord["state"] | "coming";
  /** When the first message that has not left leaves; null when none does. */
  startsAt: Instant | null;
  startedAt: Instant | null;
  endedAt: Instant | null;
  by: string | null;
  consentBy: string | null;
  recipients: number;
  counts: Record<MessageState, number>;
}

/** A campaign as its record, what is asked of it by hand and its lines tell it. */
export function figuresOf(
  kind: MessageKind,
  week: IsoWeek,
  { record, request = null }: { record: CampaignRecord | null; request?: CampaignRecord | null },
  lines: readonly MessageLine[],
): CampaignFigures {
  const own = lines.filter((line) => line.kind === kind);
  const coming = own.flatMap(({ state, at }) => (at !== null && (state === "planned" || state === "deferred") ? [at] : []));
  return {
    id: campaignId(kind, week),
    kind,
    week,
    ...standingOf(record, request),
    startsAt: coming.toSorted()[0] ?? null,
    startedAt: record?.startedAt ?? null,
    endedAt: record?.endedAt ?? null,
    consentBy: record?.consentBy ?? null,
    recipients: own.length,
    counts: stateCounts(own),
  };
}
