import type { MeetingLine } from "../../bot/contract/committees";
import type { DecisionRequest } from "../../bot/contract/decisions";
import type { MeetingView } from "../../bot/contract/meetings";
import type { LiveLetter, Step } from "../views/live/letter";
import { withPending } from "../views/live/with-pending";
import { samplePoints } from "./live-points";
import { PEOPLE } from "./people";
import { ok, problem, type SampleAnswer, type SampleRequest } from "./sample-answer";
import type { SampleState } from "./states";
import { NOW, PLAN, type SampleWorld, TODAY } from "./world";

/** The séance of today in the samples. */
export const LIVE_MEETING = `${PLAN.id}.suivi-${TODAY}`;

const MEMBERS = [
  ["p-005", "chair"],
  ["p-001", "secretary"],
  ["p-002", "member"],
  ["p-003", "member"],
  ["p-007", "member"],
  ["p-012", "guest"],
] as const;

/** A séance that takes steps and decisions, in the memory of one sample world. */
export class SampleLiveMeeting {
  private view: MeetingView;
  private readonly taken = new Set<string>();
  private readonly started = Date.now();

  constructor(
    world: SampleWorld,
    state: SampleState,
    private readonly who: { id: string; bureau: boolean },
  ) {
    this.view = opening(world, state, who.bureau);
    // the first visit finds a note of somebody else, and the first point begun
    if (state === "empty" || state === "bare" || state === "first-day") return;
    this.take({ do: "go-to", pointId: "pt-1" }, who.id);
    this.take({ do: "note", id: "n-1", pointId: "pt-1", text: "L’éditeur annonce une livraison en deux lots\u00a0: le premier fin janvier." }, "p-002");
    for (const [personId] of MEMBERS.slice(0, 2)) this.take({ do: "attend", personId, presence: "present" }, who.id);
  }

  /** What a path under `/api/meetings/` answers; null for one of another séance. */
  answer([id, act]: string[], { method, body, ifNoneMatch }: SampleRequest): SampleAnswer | null {
    if (id !== this.view.id) return null;
    if (method === "GET" && act === "") {
      const etag = `"m${this.view.version}"`;
      return ifNoneMatch === etag ? { status: 304, body: null, etag } : { ...ok({ ...this.view, now: this.now() }), etag };
    }
    if (!this.who.bureau) return problem(403, "runs-meeting", "");
    if (act === "steps") return this.steps(body as { steps: Step[]; keys: string[] });
    return act === "decisions" ? this.decide(body as DecisionRequest) : null;
  }

  /** The séances to come, as the list of instances tells them. */
  get line(): MeetingLine {
    const { id, committee, day, startTime, place, state, agenda, decisions } = this.view;
    return { id, committeeId: committee.id, committeeName: committee.name, day, startTime, place, state, points: agenda.length, decisions: decisions.length, packId: null };
  }

  private now(): string {
    return new Date(Date.parse(NOW) + Date.now() - this.started).toISOString();
  }

  private steps({ steps, keys }: { steps: Step[]; keys: string[] }): SampleAnswer {
    const refused: { at: number; reason: string }[] = [];
    for (const [at, step] of steps.entries()) {
      const key = keys[at] ?? "";
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      if (this.view.state !== "open" && step.do !== "open" && step.do !== "reopen") refused.push({ at, reason: this.view.state === "closed" ? "closed" : "not-open" });
      else this.take(step, this.who.id);
    }
    return ok({ version: this.view.version, refused });
  }

  private decide(decision: DecisionRequest): SampleAnswer {
    const { view } = this;
    this.put({ kind: "decision", at: this.now(), decision }, this.who.id);
    const id = `${PLAN.id}.d-${decision.id}`;
    const number = `2026-${String(41 + this.view.decisions.length).padStart(3, "0")}`;
    const may = { allowed: true } as const;
    this.view = { ...this.view, decisions: this.view.decisions.map((one) => (one.id === decision.id ? { ...one, id, number, version: 1, canChange: may, canFollow: may } : one)) };
    return ok(this.view.decisions.find((one) => one.id === id) ?? view.decisions.at(-1));
  }

  private take(step: Step, by: string): void {
    this.put({ kind: "step", at: this.now(), step }, by);
  }

  private put(letter: LiveLetter, by: string): void {
    const name = PEOPLE.find(({ id }) => id === by)?.name ?? by;
    this.view = { ...withPending(this.view, [letter], { id: by, name }), version: this.view.version + 1 };
  }
}

function opening(world: SampleWorld, state: SampleState, runs: boolean): MeetingView {
  const isOpen = state !== "first-day";
  const may = runs ? ({ allowed: true } as const) : ({ allowed: false, reason: "runs-meeting" } as const);
  return {
    id: LIVE_MEETING,
    version: 1,
    now: NOW,
    today: TODAY,
    plan: { ...PLAN, timeZone: "Europe/Paris" },
    committee: { id: `${PLAN.id}.suivi`, name: "Comité de suivi", level: 1, parentId: null, remit: ["dates", "reorientation", "suspension", "new-action"], channelName: "Comité de suivi" },
    sendable: [{ id: `${PLAN.id}.technique`, name: "Comité technique", way: "down" }],
    day: TODAY,
    startTime: "09:30",
    minutes: 90,
    place: "Salle Vauban",
    state: isOpen ? "open" : "called",
    arranged: true,
    agenda: state === "empty" || state === "bare" ? [] : samplePoints(world),
    attendance: state === "empty" || state === "bare" ? [] : MEMBERS.map(([id, part]) => ({ person: personOf(id), part, presence: null })),
    quorum: { needed: 3, present: 0, voters: 5, reached: false },
    notes: [],
    decisions: [],
    pointSince: null,
    calledAt: "2026-11-09T09:00:00.000Z",
    openedAt: isOpen ? NOW : null,
    closedAt: null,
    pack: null,
    summary: null,
    acknowledged: null,
    canRun: may,
    canTend: runs ? may : { allowed: false, reason: "bureau-only" },
  };
}

function personOf(id: string): MeetingView["attendance"][number]["person"] {
  const { name, title } = PEOPLE.find((one) => one.id === id) ?? { name: id, title: "" };
  return { id, name, title };
}
