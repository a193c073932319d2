import type { AccessReason } from "../../domain/access/access";
import { canReadMeeting } from "../../domain/committee/committee-access";
import type { Decision } from "../../domain/committee/decision";
import type { PackMark } from "../../domain/committee/pack";
import type { Person } from "../../domain/people/person";
import type { PostRecord } from "../../domain/posts/post-record";
import { type Authority, momentOf } from "../authority";
import { showDecisions } from "../decisions/read-decisions";
import { findMeeting, type MeetingPlace } from "../packs/find-meeting";
import { loadPost } from "../posts/stored-post";
import type { PlanContent } from "../read-portfolio";
import { presentMeeting } from "./present-meeting";
import { type MeetingProposal, proposedAgenda } from "./propose-agenda";

export type MeetingAnswer =
  | { ok: false; reason: AccessReason | "not-found" }
  | { ok: true; unchanged: true; tag: string }
  | { ok: true; unchanged: false; tag: string; body: string };

/** What is proposed looks at the whole plan and its journal: it is made once for all who look, and is a minute old at most. */
const PROPOSED_FOR_MS = 60_000;
const MOST_PROPOSALS = 50;

/**
 * Reads séances for those who have one open: what makes its tag costs a few point reads and its decisions; only what changed is
 * composed. One reader a process and authority: the projects behind a proposed agenda are not read twice.
 */
export function createMeetingReader(authority: Authority) {
  const contents = new Map<string, PlanContent>();
  const proposals = new Map<string, { key: string; proposal: Promise<MeetingProposal> }>();
  const packs = new Map<string, PackMark>();
  /** A pack never changes: its mark is read once, not with each note that is typed. */
  const markOf = async (packId: string | null): Promise<PackMark | null> => {
    const known = packId === null ? null : packs.get(packId);
    if (packId === null || known) return known ?? null;
    const [pack] = await authority.store.load([{ type: "pack", id: packId }]);
    if (!pack) return null;
    const { packed: _packed, ...mark } = pack.value;
    packs.set(packId, mark);
    return mark;
  };
  const agendaOf = async (place: MeetingPlace) => {
    const { arranged, agenda } = place.meeting.value;
    if (arranged) return { agenda, left: null };
    const { id } = place.meeting.value;
    const key = proposalKey(place, authority.clock.now());
    const known = proposals.get(id);
    const proposal = known?.key === key ? known.proposal : proposedAgenda(authority, place, contents.get(place.plan.id));
    if (proposals.size >= MOST_PROPOSALS) proposals.clear();
    proposals.set(id, { key, proposal });
    proposal.then(({ content }) => contents.set(place.plan.id, content), () => proposals.delete(id));
    const { agenda: points, left } = await proposal;
    return { agenda: points, left };
  };
  return async (reader: Person, meetingId: string, knownTag: string | null): Promise<MeetingAnswer> => {
    const place = await findMeeting(authority, meetingId);
    if (!place) return { ok: false, reason: "not-found" };
    const permission = canReadMeeting(reader, place.committee);
    if (!permission.allowed) return { ok: false, reason: permission.reason };
    const { plan, meeting: { value: meeting } } = place;
    const [taken, post] = await Promise.all([authority.store.decisions(plan.id, meetingId), meeting.summaryPostId === null ? null : loadPost(authority, meeting.summaryPostId)]);
    const decisions = taken.map(({ value }) => value);
    const { now, today } = momentOf(authority, plan.timeZone);
    const tag = tagOf(place, decisions, post?.value ?? null, now, today, reader);
    if (tag === knownTag) return { ok: true, unchanged: true, tag };
    const [proposed, pack, shown] = await Promise.all([agendaOf(place), markOf(meeting.packId), showDecisions(authority, reader, plan, decisions.toReversed())]);
    const body = JSON.stringify(await presentMeeting(authority, { place, reader, now, today, ...proposed, decisions: shown, pack, post: post?.value ?? null }));
    return { ok: true, unchanged: false, tag, body };
  };
}

export type MeetingReader = ReturnType<typeof createMeetingReader>;

/** What an agenda is proposed from, as far as it is known without reading it; the rest is looked at anew each minute. */
const proposalKey = ({ plan, committee, meeting }: MeetingPlace, now: string): string =>
  [plan.edition, plan.version, committee.version, committee.waiting.map(({ id }) => id).join(), meeting.etag, Math.floor(Date.parse(now) / PROPOSED_FOR_MS)].join("/");

/** Everything that what is shown depends on: whatever writes one of these makes another tag. */
function tagOf(place: MeetingPlace, decisions: readonly Decision[], post: PostRecord | null, now: string, today: string, reader: Person): string {
  const { plan, committee, meeting } = place;
  const told = decisions.map(({ id, version }) => `${id.slice(-6)}-${version}`).join(".");
  const posted = post === null ? "" : `${post.state}-${post.versions.length}`;
  const proposed = meeting.value.arranged ? "" : proposalKey(place, now);
  const parts = [meeting.etag, committee.version, plan.edition, plan.version, today, told, posted, proposed, reader.id, reader.roles.join("-")];
  return `"${parts.join("/").replaceAll('"', "")}"`;
}
