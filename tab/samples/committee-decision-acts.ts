import type { DecisionRegister, DecisionRequest, DecisionView } from "../../bot/contract/decisions";
import type { EditRequestBody } from "../../bot/contract/edits";
import type { Committee } from "../../bot/domain/committee/committee";
import type { Decision, FollowState } from "../../bot/domain/committee/decision";
import { yearsOf } from "../../bot/domain/committee/decision-search";
import type { Meeting } from "../../bot/domain/committee/meeting";
import type { Person } from "../../bot/domain/people/person";
import type { PlanActs } from "./committee-api";
import { sampleDecisions, shownDecision } from "./committee-decisions";
import { WEEK } from "./histories";
import { PEOPLE } from "./people";
import { ok, problem, type SampleAnswer, type SampleRequest } from "./sample-answer";
import { NOW, PLAN, type SampleWorld, TODAY } from "./world";

/** The decisions of a sample world: recorded, applied to its plan, undone, withdrawn, followed. */
export class SampleDecisions {
  all: Decision[];

  constructor(
    private readonly world: SampleWorld,
    none: boolean,
    private readonly reader: Person,
    private readonly acts: PlanActs,
  ) {
    this.all = none ? [] : sampleDecisions(world);
  }

  shownOf(meetingId: string, committees: readonly Committee[]): DecisionView[] {
    return this.all.filter((one) => one.meetingId === meetingId).map((one) => this.shown(one, committees));
  }

  register(committees: readonly Committee[], state: string | null): DecisionRegister {
    const listed = this.all.filter((one) => (one.state === "withdrawn") === (state === "withdrawn"));
    return { plan: PLAN, today: TODAY, committees: committees.map(({ id, name }) => ({ id, name })), years: yearsOf(this.all), decisions: listed.map((one) => this.shown(one, committees)) };
  }

  record({ body }: SampleRequest, meeting: Meeting, committees: readonly Committee[]): SampleAnswer {
    const { id, apply, ...typed } = body as DecisionRequest;
    const nameOf = (personId: string | null): string => PEOPLE.find((one) => one.id === personId)?.name ?? "";
    const decision: Decision = {
      ...typed,
      effect: typed.effect as Decision["effect"],
      id: `${PLAN.id}.d-${id}`,
      planId: PLAN.id,
      number: `D-2026-${String(40 + this.all.length).padStart(3, "0")}`,
      committeeId: meeting.committeeId,
      committeeName: meeting.committeeName,
      meetingId: meeting.id,
      day: meeting.day,
      projectName: this.world.projects.find((one) => one.id === typed.projectId)?.name ?? "",
      ownerName: nameOf(typed.ownerId),
      state: "taken", eventId: null, undoneBy: null, recordedAt: NOW, recordedBy: this.reader.id, followUps: [], doneAt: null, version: 1,
    };
    this.all = [decision, ...this.all.filter((one) => one.id !== decision.id)];
    return apply && decision.effect !== null ? this.apply(decision, committees) : ok(this.shown(decision, committees));
  }

  answer(id: string, act: string, { method, body }: SampleRequest, committees: readonly Committee[]): SampleAnswer | null {
    const decision = this.all.find((one) => one.id === id);
    if (decision === undefined) return null;
    if (method === "GET") return ok(this.shown(decision, committees));
    if (act === "application") return this.apply(decision, committees);
    if (act === "undo") {
      const undone = this.acts.undo(decision.eventId ?? "");
      return undone.status === 200 ? this.put({ ...decision, state: "undone", undoneBy: `u-${decision.eventId}` }, committees) : undone;
    }
    if (act === "withdrawal") return this.put({ ...decision, state: "withdrawn" }, committees);
    const { state, line } = body as { state: FollowState; line: string };
    const said = { at: NOW, week: WEEK, by: this.reader.id, byName: this.reader.name, state, line };
    return this.put({ ...decision, followUps: [...decision.followUps, said], doneAt: state === "done" ? NOW : null }, committees);
  }

  private apply(decision: Decision, committees: readonly Committee[]): SampleAnswer {
    const answer = this.acts.edit({ requestId: `decision-${decision.version}`, edits: decision.effect?.edits ?? [], reason: decision.text } as unknown as EditRequestBody);
    if (answer.status !== 200) return answer;
    return this.put({ ...decision, state: "applied", eventId: (answer.body as { eventId: string }).eventId }, committees);
  }

  private put(next: Decision, committees: readonly Committee[]): SampleAnswer {
    const decision = { ...next, version: next.version + 1 };
    if (!this.all.some(({ id }) => id === decision.id)) return problem(404, "not-found", "");
    this.all = this.all.map((one) => (one.id === decision.id ? decision : one));
    return ok(this.shown(decision, committees));
  }

  private shown(decision: Decision, committees: readonly Committee[]): DecisionView {
    return shownDecision(decision, { world: this.world, committees, reader: this.reader });
  }
}
