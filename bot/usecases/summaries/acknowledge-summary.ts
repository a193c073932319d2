import { canAcknowledge } from "../../domain/committee/committee-access";
import type { Committee } from "../../domain/committee/committee";
import { isSummarySent, type Meeting } from "../../domain/committee/meeting";
import type { Person } from "../../domain/people/person";
import type { Authority } from "../authority";
import { findMeeting } from "../packs/find-meeting";
import { changeMeeting } from "./change-meeting";
import { hasAcknowledged } from "./draw-summary";
import { refreshSummary } from "./refresh-summary";
import type { PostSender } from "../posts/post-sender";

export type Acknowledged =
  | { ok: true; meeting: Meeting; committee: Committee }
  | { ok: false; reason: "not-found" | "members-only" | "meeting-not-closed" };

/**
 * « J’ai pris connaissance » : a member says so, from the card or from the tab, any number of times. The card in the channel counts
 * it a moment later; who pressed does not wait for that.
 */
export async function acknowledgeSummary(authority: Authority, sender: PostSender, person: Person, meetingId: string): Promise<Acknowledged> {
  const place = await findMeeting(authority, meetingId);
  if (!place) return { ok: false, reason: "not-found" };
  const { committee, meeting } = place;
  if (!canAcknowledge(person, committee).allowed) return { ok: false, reason: "members-only" };
  if (meeting.value.state !== "closed" || !isSummarySent(meeting.value)) return { ok: false, reason: "meeting-not-closed" };
  if (hasAcknowledged(meeting.value, person.id)) return { ok: true, meeting: meeting.value, committee };
  const at = authority.clock.now();
  const after = await changeMeeting(authority, meetingId, person, (current) =>
    hasAcknowledged(current, person.id) ? null : { ...current, acknowledged: [...current.acknowledged, { personId: person.id, at }] },
  );
  if (after === null) return { ok: false, reason: "not-found" };
  if (after.summaryPostId !== null) refreshSummary(authority, sender, after.summaryPostId);
  return { ok: true, meeting: after, committee };
}
