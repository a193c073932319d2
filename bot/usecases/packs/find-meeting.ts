import type { Committee } from "../../domain/committee/committee";
import type { Meeting } from "../../domain/committee/meeting";
import { planIdOf } from "../../domain/roadmap/ids";
import type { Stored } from "../../ports";
import type { Authority } from "../authority";
import type { PublishedPlan } from "../published-plans";

/** A séance with its instance and its plan as it is now. */
export interface MeetingPlace {
  plan: PublishedPlan;
  committee: Committee;
  /** What the instance was read with. */
  committeeEtag: string;
  meeting: Stored<Meeting>;
}

/** Finds a séance; null when no published plan has it. */
export async function findMeeting({ store, plans }: Authority, meetingId: string): Promise<MeetingPlace | null> {
  const [plan, [meeting]] = await Promise.all([plans.now(planIdOf(meetingId)), store.load([{ type: "meeting", id: meetingId }])]);
  if (!plan || !meeting) return null;
  const [committee] = await store.load([{ type: "committee", id: meeting.value.committeeId }]);
  return committee ? { plan, committee: committee.value, committeeEtag: committee.etag, meeting } : null;
}
