import type { CommitteeValues, MeetingLine } from "../../bot/contract/committees";
import { canReadMeeting, canRunMeeting, canTendCommittees } from "../../bot/domain/committee/committee-access";
import type { Committee } from "../../bot/domain/committee/committee";
import type { Meeting } from "../../bot/domain/committee/meeting";
import type { MeetingStep } from "../../bot/domain/committee/meeting-step";
import { takeSteps } from "../../bot/domain/committee/meeting-steps";
import { newMeeting } from "../../bot/domain/committee/new-meeting";
import type { Person } from "../../bot/domain/people/person";
import type { EditRequestBody } from "../../bot/contract/edits";
import { bareCommittee, sampleCommittees, sampleMeetings } from "./committees";
import { SampleDecisions } from "./committee-decision-acts";
import { meetingViewOf, proposedOf } from "./committee-meeting";
import { SamplePacks } from "./committee-pack-answers";
import { committeeListOf, type CommitteeFacts, committeeViewOf } from "./committee-views";
import { convocationOf, summaryOf } from "./committee-messages";
import { datesOf } from "./committee-year";
import { PEOPLE } from "./people";
import { ok, problem, type SampleAnswer, type SampleRequest } from "./sample-answer";
import type { SampleState } from "./states";
import { NOW, PLAN, type SampleWorld, TODAY } from "./world";

/** What a decision does to the plan of the samples. */
export interface PlanActs {
  edit: (body: EditRequestBody) => SampleAnswer;
  undo: (eventId: string) => SampleAnswer;
}

/** The instances of a sample world, their séances, decisions and packs, by the domain's own rules. */
export class SampleCommittees {
  private committees: Committee[];
  private meetings: Meeting[];
  private readonly decisions: SampleDecisions;
  private readonly packs: SamplePacks;
  private conflictsLeft: number;
  private readonly reader: Person;

  constructor(
    private readonly world: SampleWorld,
    state: SampleState,
    who: { id: string; bureau: boolean },
    acts: PlanActs,
  ) {
    const roles: Person["roles"] = who.bureau ? ["bureau"] : state === "executive" ? ["executive"] : ["agent"];
    this.reader = { id: who.id, name: PEOPLE.find(({ id }) => id === who.id)?.name ?? who.id, email: "", aadObjectId: null, roles, directionId: null, title: "", language: "fr", fromEdition: null };
    this.committees = state === "empty" ? [] : state === "bare" ? [bareCommittee()] : sampleCommittees();
    this.meetings = sampleMeetings(this.committees);
    this.conflictsLeft = state === "conflict" ? 1 : 0;
    this.decisions = new SampleDecisions(world, state === "empty" || state === "bare", this.reader, acts);
    this.packs = new SamplePacks(world);
  }

  answer([area, id = "", part = ""]: string[], request: SampleRequest): SampleAnswer | null {
    if (area === "committees") return this.committee(id, part, request);
    if (area === "meetings") return this.meeting(id, part, request);
    if (area === "packs") return this.packs.answer(id, part, request, (packId) => this.packOf(packId));
    return area === "decisions" ? this.decisions.answer(id, part, request, this.committees) : null;
  }

  /** What stands under a plan: its instances, or its register. */
  ofPlan(part: "committees" | "decisions", request: SampleRequest, today: readonly MeetingLine[]): SampleAnswer {
    if (part === "decisions") return ok(this.decisions.register(this.committees, request.query.get("state")));
    if (request.method === "GET") {
      const list = committeeListOf(this.facts());
      return ok({ ...list, upcoming: [...today, ...list.upcoming] });
    }
    const { id, values } = request.body as { id: string; values: CommitteeValues };
    this.committees = [...this.committees, { ...(values as Omit<Committee, "id">), id, planId: PLAN.id, waiting: [], version: 1 }];
    return ok(this.view(id));
  }

  private facts(): CommitteeFacts {
    const proposed = (meeting: Meeting): number => {
      const committee = this.committees.find(({ id }) => id === meeting.committeeId);
      return committee === undefined ? 0 : proposedOf({ world: this.world, committee, meeting, decisions: this.decisions.all }).agenda.length;
    };
    return { committees: this.committees, meetings: this.meetings, decisions: this.decisions.all, proposed, reader: this.reader };
  }

  private view(id: string) {
    const found = this.committees.find((one) => one.id === id);
    return found && committeeViewOf(this.facts(), found);
  }

  private committee(id: string, part: string, { method, body, query }: SampleRequest): SampleAnswer | null {
    const found = this.committees.find((one) => one.id === id);
    if (found === undefined) return null;
    if (method !== "GET" && !canTendCommittees(this.reader).allowed) return problem(403, "bureau-only", "");
    if (part === "year") return this.year(found, (body as { year: number }).year, query.get("dry") === "1");
    if (part === "meetings") {
      this.meetings = [...this.meetings, newMeeting(found, body as Pick<Meeting, "id" | "day" | "startTime" | "minutes" | "place">)];
      return ok(this.view(id)?.meetings.at(-1));
    }
    if (method === "GET") return ok(this.view(id));
    const { seen, values } = body as { seen: number; values: CommitteeValues };
    if (this.conflictsLeft > 0) {
      this.conflictsLeft -= 1;
      this.put({ ...found, place: "Visioconférence", version: found.version + 1 });
    }
    const now = this.committees.find((one) => one.id === id) ?? found;
    if (seen !== now.version) return problem(409, "version-conflict", "", { current: this.view(id) });
    this.put({ ...now, ...(values as Partial<Committee>), version: now.version + 1 });
    return ok(this.view(id));
  }

  private put(committee: Committee): void {
    this.committees = this.committees.map((one) => (one.id === committee.id ? committee : one));
  }

  private year(committee: Committee, year: number, dry: boolean): SampleAnswer {
    const { dates, fresh } = datesOf(committee, this.meetings, year);
    if (!dry) this.meetings = [...this.meetings, ...fresh];
    return ok({ dates });
  }

  private packOf(packId: string) {
    const meeting = this.meetings.find((one) => one.packId === packId || `${one.id}.pack` === packId);
    const committee = this.committees.find(({ id }) => id === meeting?.committeeId);
    if (meeting === undefined || committee === undefined || !canReadMeeting(this.reader, committee).allowed) return null;
    return { world: this.world, committee, meeting, agenda: proposedOf({ world: this.world, committee, meeting, decisions: this.decisions.all }).agenda, decisions: this.decisions.all };
  }

  private meeting(id: string, part: string, request: SampleRequest): SampleAnswer | null {
    const meeting = this.meetings.find((one) => one.id === id);
    const committee = this.committees.find((one) => one.id === meeting?.committeeId);
    if (meeting === undefined || committee === undefined) return null;
    if (!canReadMeeting(this.reader, committee).allowed) return problem(403, "members-only", "");
    const of = { world: this.world, committees: this.committees, committee, meeting, decisions: this.decisions.all, shown: this.decisions.shownOf(id, this.committees), reader: this.reader };
    if (part === "") return ok(meetingViewOf(of));
    if (part === "summary") return ok(summaryOf(of, request.method));
    const draft = request.path.endsWith("/pack/draft");
    if (draft) return ok(this.packs.draft({ ...of, agenda: proposedOf(of).agenda }, canRunMeeting(this.reader, committee)));
    if (!canRunMeeting(this.reader, committee).allowed) return problem(403, "runs-meeting", "");
    if (part === "pack") return ok(this.change({ ...meeting, packId: `${id}.pack` }));
    if (part === "convocation") {
      this.change({ ...meeting, state: "called", calledAt: NOW });
      return ok(convocationOf(of));
    }
    if (part === "decisions") return this.decisions.record(request, meeting, this.committees);
    return part === "steps" ? this.steps(of, request.body as { steps: MeetingStep[]; keys: string[] }) : null;
  }

  private change(meeting: Meeting): Meeting {
    const next = { ...meeting, version: meeting.version + 1 };
    this.meetings = this.meetings.map((one) => (one.id === meeting.id ? next : one));
    return next;
  }

  private steps({ meeting, committee, world }: { meeting: Meeting; committee: Committee; world: SampleWorld }, { steps, keys }: { steps: MeetingStep[]; keys: string[] }): SampleAnswer {
    const { agenda: proposed } = proposedOf({ world, committee, meeting, decisions: this.decisions.all });
    const around = new Map(this.committees.filter((one) => one.id !== committee.id).map((one) => [one.id, one]));
    const { scene, refused } = takeSteps({ meeting, committee, around }, steps, keys, { by: this.reader, now: NOW, today: TODAY, proposed });
    for (const one of [scene.committee, ...scene.around.values()]) this.put(one);
    this.meetings = this.meetings.map((one) => (one.id === meeting.id ? scene.meeting : one));
    return ok({ version: scene.meeting.version, refused });
  }
}
