import { aDecision } from "../testing/committee-builders";
import { aMilestone, anEvent, aPlan, aProject, sumsOf, TODAY } from "../testing/builders";
import type { Project } from "../roadmap/project";
import type { UpdateEvent } from "../updates/update-event";
import type { WeatherLevel } from "../weather/weather";
import type { WaitingPoint } from "./agenda-point";
import { type AgendaFacts, MOST_PROPOSED, proposeAgenda } from "./propose-agenda";

const heard = sumsOf([], { lastHeard: "2026-11-12" });
const declared = (level: WeatherLevel): Project["weather"] => ({ level, comment: "", at: "2026-11-12T09:00:00.000Z", week: "2026-W46", by: "head", previous: null });
/** A running project of which nothing is to be said. */
const calm = (code: string, values: Partial<Project> = {}): Project =>
  aProject({ id: `plan.${code.toLowerCase()}`, code, name: `Projet ${code}`, weather: declared("cloud"), rollup: heard, businessHeadId: `head-${code}`, ...values });
const proposed = (values: Partial<AgendaFacts>) =>
  proposeAgenda({ plan: aPlan(), committee: { id: "plan.suivi", projectIds: [] }, waiting: [], day: "2026-12-08", today: TODAY, projects: [], decisions: [], events: [], ...values });
const told = (values: Partial<AgendaFacts>) => proposed(values).agenda.map(({ id, reasons }) => [id, ...reasons]);
const edit = (id: string, before: object, after: object, more: Partial<UpdateEvent> = {}): UpdateEvent =>
  anEvent({ id: `plan.e-${id}`, kind: "edit", changes: [{ subject: "project", id, before: { ...before }, after: { ...after } }], ...more });
const waits = (values: Partial<WaitingPoint> = {}): WaitingPoint => ({
  id: "w-1",
  kind: "arbitration",
  title: "Second site de secours",
  projectId: null,
  presenterId: null,
  minutes: 15,
  trail: [{ from: { committeeId: "plan.copil", name: "COPIL", meetingId: "plan.copil-2026-11-10" }, to: { committeeId: "plan.suivi", name: "Comité de suivi" }, way: "up", day: "2026-11-10", at: "2026-11-10T09:00:00.000Z", by: "chair", byName: "Chair", reason: "Arbitrage" }],
  ...values,
});

describe("the agenda that is proposed says nothing", () => {
  it("of a plan in which all is well", () => expect(proposed({ projects: [calm("P01")] })).toEqual({ agenda: [], left: 0 }));
  it("of a project in the storm that is finished, kept for the record, or another instance’s", () => {
    const storm = { weather: declared("storm") };
    const projects = [calm("P01", { ...storm, phase: "finished" }), calm("P02", { ...storm, forTheRecord: true }), calm("P03", storm)];
    expect(told({ projects, committee: { id: "plan.copil", projectIds: ["plan.p09"] } })).toEqual([]);
    expect(told({ projects })).toEqual([["p-p03", "storm", "gap"]]);
  });
  it("of a decision that is done, withdrawn, another instance’s, without a day or due after the séance", () => {
    const due = { dueDay: "2026-12-01" };
    const decisions = [
      aDecision({ ...due, id: "plan.d-1", doneAt: "2026-11-20T09:00:00.000Z" }),
      aDecision({ ...due, id: "plan.d-2", state: "withdrawn" }),
      aDecision({ ...due, id: "plan.d-3", committeeId: "plan.copil" }),
      aDecision({ id: "plan.d-4" }),
      aDecision({ id: "plan.d-5", dueDay: "2026-12-09" }),
    ];
    expect(told({ decisions })).toEqual([]);
  });
  it("of a date that was moved and moved back, nor of what an action, the plan or a new project became", () => {
    const moved = edit("plan.p01", { endDay: "2027-03-01" }, { endDay: "2027-06-01" });
    const back = edit("plan.p01", { endDay: "2027-06-01" }, { endDay: "2027-03-01" }, { id: "plan.e-back", kind: "undo", undoes: moved.id });
    const others = [anEvent({ id: "a", kind: "edit", changes: [{ subject: "action", id: "plan.a", before: { dueDay: "2027-01-01" }, after: { dueDay: "2027-02-01" } }] }), edit("plan.p01", { description: "" }, { description: "Mieux dit" })];
    expect(told({ projects: [calm("P01")], events: [moved, back, ...others] })).toEqual([]);
  });
});

describe("the agenda that is proposed", () => {
  const storm = calm("P06", { weather: declared("storm"), milestones: [aMilestone({ day: "2026-10-01", initialDay: "2026-06-01" })] });
  const rain = calm("P24", { weather: declared("rain"), milestones: [aMilestone({ day: "2027-12-01", initialDay: "2026-12-01" })] });
  const late = calm("P01", { startDay: "2025-01-01", milestones: [aMilestone({ day: "2026-11-02", initialDay: "2026-11-02" })] });
  const silent = calm("P56", { rollup: sumsOf([], { lastHeard: "2026-10-30" }), weather: null });
  const moved = calm("P05");
  const reoriented = calm("P09");
  const events = [edit("plan.p05", { endDay: "2027-03-01" }, { endDay: "2027-06-01" }), edit("plan.p09", { sponsor: "Une" }, { sponsor: "Autre" })];

  it("begins with what was asked for, then goes from the worst to what only has to be told", () => {
    const decisions = [aDecision({ id: "plan.d-7", dueDay: "2026-11-30", number: "D-2026-007", text: "Choisir le site.", ownerId: "owner" })];
    const order = told({ projects: [reoriented, moved, silent, late, rain, storm], decisions, events, waiting: [waits()] });
    expect(order.map(([id]) => id)).toEqual(["w-1", "p-p06", "p-p24", "p-p01", "f-d-7", "p-p56", "p-p05", "p-p09"]);
  });

  it("has one point for a project, with all its reasons, its head and minutes by what is done with it", () => {
    const { agenda } = proposed({ projects: [storm], events: [edit("plan.p06", { endDay: "2026-12-18" }, { endDay: "2027-05-28" })], decisions: [aDecision({ id: "plan.d-2", projectId: "plan.p06", dueDay: "2026-12-08" }), aDecision({ id: "plan.d-1", projectId: "plan.p06", dueDay: "2026-11-08" })] });
    expect(agenda).toEqual([
      { id: "p-p06", kind: "decision", title: "Projet P06", projectId: "plan.p06", reasons: ["storm", "gap", "overdue", "decision-due", "moved"], minutes: 15, presenterId: "head-P06", decisionId: "plan.d-1", trail: [], state: "waiting", spent: 0 },
    ]);
  });

  it("says of a point that waits why its project needs a hand, and keeps what it is and where it came from", () => {
    const [point] = proposed({ projects: [storm], waiting: [waits({ projectId: "plan.p06" })] }).agenda;
    expect(point).toMatchObject({ id: "w-1", kind: "arbitration", minutes: 15, reasons: ["escalated", "storm", "gap", "overdue"], trail: [{ way: "up", reason: "Arbitrage" }] });
  });

  it("tells a point that was put off from one that was sent", () => {
    const [{ trail }] = [waits()];
    expect(told({ waiting: [waits(), waits({ id: "w-2", trail: trail.map((step) => ({ ...step, way: "postponed" as const })) })] })).toEqual([["w-1", "escalated"], ["w-2", "postponed"]]);
  });

  it("follows up a decision of a project that it does not steer, under its number", () => {
    const [point] = proposed({ decisions: [aDecision({ id: "plan.d-3", projectId: "plan.gone", dueDay: "2026-12-08", text: "Reloger. ".repeat(40) })] }).agenda;
    expect(point).toMatchObject({ id: "f-d-3", kind: "follow-up", projectId: "plan.gone", decisionId: "plan.d-3" });
    expect([point?.title.startsWith("D-2026-001 Reloger."), point?.title.length]).toEqual([true, 250]);
  });

  it("takes twelve points and counts the rest; what people asked for is never left out", () => {
    const many = Array.from({ length: 20 }, (_, at) => calm(`P${at + 10}`, { weather: declared("storm") }));
    expect(proposed({ projects: many })).toMatchObject({ agenda: { length: MOST_PROPOSED }, left: 8 });
    const asked = Array.from({ length: 14 }, (_, at) => waits({ id: `w-${at}` }));
    expect(proposed({ projects: many, waiting: asked })).toMatchObject({ agenda: { length: 14 }, left: 20 });
  });

  it("puts the longest silence and the oldest milestone first among equals", () => {
    const quiet = (code: string, lastHeard: string) => calm(code, { rollup: sumsOf([], { lastHeard }), weather: null });
    expect(told({ projects: [quiet("P01", "2026-10-20"), quiet("P02", "2026-09-01"), quiet("P03", "")] }).map(([id]) => id)).toEqual(["p-p03", "p-p02", "p-p01"]);
  });
});
