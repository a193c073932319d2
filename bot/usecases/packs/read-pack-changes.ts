import type { AccessReason } from "../../domain/access/access";
import { type Compared, comparePacks } from "../../domain/committee/compare-packs";
import type { PackContent, PackDecision } from "../../domain/committee/pack-content";
import { settledSince } from "../../domain/committee/pack-decisions";
import type { Person } from "../../domain/people/person";
import { type Authority, momentOf } from "../authority";
import { readPlanContent } from "../read-portfolio";
import { findMeeting } from "./find-meeting";
import { composeNow } from "./gather-pack";
import { type OpenedPack, openPack } from "./open-pack";
import { findPack } from "./read-pack";

type Refusal = { ok: false; reason: "not-found" | "pack-damaged" | AccessReason };
export type PackChangesOutcome = { ok: true; changes: ReturnType<typeof changesBetween> } | Refusal;

/** What changed since a pack was frozen; or, with the id of an earlier one, from that one to it. */
export async function readPackChanges(authority: Authority, person: Person, packId: string, beforeId: string | null): Promise<PackChangesOutcome> {
  const pack = await open(authority, person, packId);
  if (!pack.ok) return pack;
  if (beforeId === null) {
    const now = await asItIsNow(authority, pack.opened, person);
    return now === null ? { ok: false, reason: "not-found" } : { ok: true, changes: changesBetween(authority, pack.opened, null, now) };
  }
  const before = await open(authority, person, beforeId);
  if (!before.ok) return before;
  if (before.opened.mark.planId !== pack.opened.mark.planId) return { ok: false, reason: "not-found" };
  const settled = await settledBetween(authority, before.opened, pack.opened);
  return { ok: true, changes: changesBetween(authority, before.opened, pack.opened, { ...pack.opened.content, settled }) };
}

async function open(authority: Authority, person: Person, packId: string): Promise<{ ok: true; opened: OpenedPack } | Refusal> {
  const found = await findPack(authority, person, packId);
  if (!found.ok) return found;
  const opened = await openPack(authority, found.pack);
  return opened ? { ok: true, opened } : { ok: false, reason: "pack-damaged" };
}

function changesBetween({ clock }: Authority, from: OpenedPack, to: OpenedPack | null, compared: Compared) {
  const told = ({ mark: { id, cutOff } }: OpenedPack) => ({ packId: id, cutOff });
  return { from: told(from), to: to && told(to), asOf: clock.now(), changes: comparePacks(from.content, compared) };
}

/** What would be frozen now with the agenda and the scope of then; null when the plan is not followed any more. */
async function asItIsNow(authority: Authority, { mark, content }: OpenedPack, person: Person): Promise<PackContent | null> {
  const place = await findMeeting(authority, mark.meetingId);
  if (!place) return null;
  const agenda = content.agenda.map((point) => ({ ...point, presenterId: null }));
  const committee = { ...place.committee, projectIds: content.committee.projectIds };
  const moment = { ...momentOf(authority, place.plan.timeZone), byName: person.name, language: person.language };
  const known = await readPlanContent(authority.store, place.plan, undefined);
  return composeNow(authority, place, known, { committee, agenda, previous: null, since: settledSince(content) }, moment);
}

/** Further back than anybody looks: monthly séances of four years. */
const MOST_PACKS = 50;

/** What was settled from one pack to a later one: each pack only tells it since the one before. */
async function settledBetween(authority: Authority, from: OpenedPack, to: OpenedPack): Promise<PackDecision[]> {
  const settled = new Map<string, PackDecision>();
  let at: OpenedPack | null = to;
  for (let count = 0; at !== null && at.mark.id !== from.mark.id && count < MOST_PACKS; count += 1) {
    for (const one of at.content.settled) if (!settled.has(one.id)) settled.set(one.id, one);
    at = await packBefore(authority, at);
  }
  return [...settled.values()];
}

async function packBefore(authority: Authority, { content: { previous } }: OpenedPack): Promise<OpenedPack | null> {
  const [pack] = previous === null ? [] : await authority.store.load([{ type: "pack", id: previous.packId }]);
  return pack ? openPack(authority, pack.value) : null;
}
