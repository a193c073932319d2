import { lazily } from "../parts/lazily";
import { editing, settings, SHARED } from "./views";

const committees = () => import("../views/committees/committees.css");
const meeting = () => import("../views/meeting/meeting.css");
const live = () => import("../views/live/live.css");

/** The views of instances, séances, packs and decisions, each with its styles; apart from the others, so that the first page of a visit does not name their files. */
export const CommitteesView = lazily(
  async () => (await import("../views/committees/committees-view")).CommitteesView,
  [...SHARED, editing, committees],
);
export const CommitteeView = lazily(
  async () => (await import("../views/committees/committee-view")).CommitteeView,
  [...SHARED, editing, settings, committees],
);
export const MeetingView = lazily(
  async () => (await import("../views/meeting/meeting-view")).MeetingView,
  [...SHARED, editing, settings, committees, meeting],
);
export const PackView = lazily(async () => (await import("../views/pack/pack-view")).PackView, [...SHARED, committees, meeting]);
export const DecisionsView = lazily(
  async () => (await import("../views/decisions/decisions-view")).DecisionsView,
  [...SHARED, editing, settings, committees],
);
export const LiveView = lazily(async () => (await import("../views/live/live-view")).LiveView, [...SHARED, editing, settings, committees, live]);
export const NearMeetingsView = lazily(async () => (await import("../views/live/near-meetings-view")).NearMeetingsView, [...SHARED, live]);
