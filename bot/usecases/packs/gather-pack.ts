import type { AgendaPoint } from "../../domain/committee/agenda-point";
import { composePack, type PackFacts, type PackMoment } from "../../domain/committee/compose-pack";
import type { PackContent } from "../../domain/committee/pack-content";
import { settledSince } from "../../domain/committee/pack-decisions";
import { askOwners, withoutRate } from "../../domain/committee/pack-missing";
import type { Person } from "../../domain/people/person";
import type { Action } from "../../domain/roadmap/action";
import type { Authority } from "../authority";
import { momentOf } from "../authority";
import { proposedAgenda } from "../committees/propose-agenda";
import { type PlanContent, readPlanContent } from "../read-portfolio";
import type { MeetingPlace } from "./find-meeting";
import { type OpenedPack, openPack } from "./open-pack";

/** A pack that is not frozen yet, with the agenda it was made of. */
export interface GatheredPack {
  content: PackContent;
  agenda: AgendaPoint[];
}

/** The pack of a séance as it would be frozen now by somebody. */
export async function gatherPack(authority: Authority, place: MeetingPlace, person: Person): Promise<GatheredPack> {
  const { plan, committee } = place;
  const known = await readPlanContent(authority.store, plan, undefined);
  const [agenda, previous] = await Promise.all([agendaOf(authority, place, known), previousPack(authority, place)]);
  const past = previous && { previous: { packId: previous.mark.id, hash: previous.mark.hash, day: previous.content.meeting.day, cutOff: previous.mark.cutOff }, since: settledSince(previous.content) };
  const moment = { ...momentOf(authority, plan.timeZone), byName: person.name, language: person.language };
  const content = await composeNow(authority, place, known, { committee, agenda, previous: null, since: null, ...past }, moment);
  const [actions, names] = await Promise.all([actionsOf(authority, plan.edition, withoutRate(content.missing)), authority.directory.names()]);
  return { content: { ...content, missing: askOwners(content.missing, actions, names.person) }, agenda };
}

/** As it was arranged; before, what is proposed now. */
const agendaOf = async (authority: Authority, place: MeetingPlace, known: PlanContent): Promise<AgendaPoint[]> =>
  place.meeting.value.arranged ? place.meeting.value.agenda : (await proposedAgenda(authority, place, known)).agenda;

/** What the plan gives now, for an instance and an agenda. */
export async function composeNow(
  { store, directory }: Authority,
  { plan, committee, meeting }: MeetingPlace,
  known: PlanContent,
  facts: Pick<PackFacts, "committee" | "agenda" | "previous" | "since">,
  moment: PackMoment,
): Promise<PackContent> {
  const [names, decisions] = await Promise.all([directory.names(), store.decisions(plan.id)]);
  const ofInstance = decisions.map(({ value }) => value).filter(({ committeeId }) => committeeId === committee.id);
  return composePack({ ...facts, plan, axes: [...known.axes.values()], projects: [...known.projects.values()], meeting: meeting.value, decisions: ofInstance }, names, moment);
}

/** The pack of the last séance before, if one was frozen and can be read. */
async function previousPack(authority: Authority, { plan, committee, meeting: { value } }: MeetingPlace): Promise<OpenedPack | null> {
  const isBefore = (one: { day: string; startTime: string }): boolean => `${one.day} ${one.startTime}` < `${value.day} ${value.startTime}`;
  const meetings = await authority.store.meetings(plan.id, committee.id);
  const packId = meetings.findLast((one) => one.value.packId !== null && isBefore(one.value))?.value.packId ?? null;
  const [pack] = packId === null ? [] : await authority.store.load([{ type: "pack", id: packId }]);
  return pack ? openPack(authority, pack.value) : null;
}

/** So many projects are read one by one; of more, all actions of the plan are read together. */
const MOST_ONE_BY_ONE = 20;

async function actionsOf({ store }: Authority, edition: string, projectIds: readonly string[]): Promise<Action[]> {
  if (projectIds.length > MOST_ONE_BY_ONE) return store.actionsOfEdition(edition);
  return (await Promise.all(projectIds.map((id) => store.actionsOfProject(edition, id)))).flat();
}
