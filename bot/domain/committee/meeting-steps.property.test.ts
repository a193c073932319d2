import { howMany } from "../../testing/how-many";
import { aCommittee, aMeeting, aPoint } from "../testing/committee-builders";
import { type Chance, chance } from "../testing/chance";
import { PRESENCES } from "./meeting";
import type { Scene } from "./meeting-scene";
import type { MeetingStep } from "./meeting-step";
import { takeSteps } from "./meeting-steps";

const PEOPLE = [{ id: "ana", name: "Ana" }, { id: "luc", name: "Luc" }] as const;
const POINTS = ["a", "b", "c", "d"];
const above = aCommittee({ id: "plan.suivi", name: "Comité de suivi" });
const below = aCommittee({ id: "plan.tech", name: "Comité technique", parentId: "plan.copil" });

const start = (): Scene => ({
  meeting: aMeeting({ id: "plan.copil-2026-11-10", committeeId: "plan.copil", version: 1 }),
  committee: aCommittee({ id: "plan.copil", name: "COPIL", parentId: "plan.suivi", members: PEOPLE.map(({ id }) => ({ personId: id, part: "member" })) }),
  around: new Map([above, below].map((one) => [one.id, one])),
});
const proposed = POINTS.slice(0, 3).map((id) => aPoint({ id, reasons: id === "a" ? ["storm"] : [] }));

/** What one person does next: mostly typing, now and then something that everybody sees. */
function anyStep(luck: Chance, who: string, count: number): MeetingStep {
  const pointId = luck.oneOf(POINTS);
  const steps: MeetingStep[] = [
    { do: "note", id: `${who}-${luck.between(1, 3)}`, pointId, text: luck.happens(0.15) ? "" : `${who} ${count}` },
    { do: "note", id: `${luck.oneOf(PEOPLE).id}-${luck.between(1, 3)}`, pointId, text: `${who} ${count}` },
    { do: "go-to", pointId: luck.happens(0.2) ? null : pointId },
    { do: "settle", pointId, as: luck.oneOf(["done", "postponed"] as const) },
    { do: "send", pointId, committeeId: luck.oneOf(["plan.suivi", "plan.tech", "plan.none"]), reason: "" },
    { do: "attend", personId: luck.oneOf(["ana", "luc", "nobody"]), presence: luck.oneOf(PRESENCES) },
    { do: "add-point", point: { id: luck.oneOf(["d", `${who}-point-${count}`]), kind: "information", title: "Ajouté", projectId: null, minutes: 5, presenterId: null, decisionId: null, reasons: [] } },
    { do: "arrange", agenda: luck.shuffled(POINTS).map((id) => aPoint({ id })), seen: luck.between(0, 12) },
    { do: "open" },
  ];
  if (luck.happens(0.1)) steps.push({ do: "close" }, { do: "reopen" }, { do: "cancel" }, { do: "move", day: "2026-11-12", startTime: "09:00", place: "" });
  return luck.oneOf(steps);
}

interface Request {
  by: (typeof PEOPLE)[number];
  steps: MeetingStep[];
  keys: string[];
  now: string;
}

const take = (scene: Scene, { by, steps, keys, now }: Request) => takeSteps(scene, steps, keys, { by, now, today: "2026-11-10", proposed });

/** Two people at work: requests of one to three steps, in the order in which they arrive. */
function anyRequests(luck: Chance): Request[] {
  return Array.from({ length: luck.between(5, 25) }, (_, at) => {
    const by = luck.oneOf(PEOPLE);
    const steps = Array.from({ length: luck.between(1, 3) }, (_each, part) => (at === 0 ? ({ do: "open" } as const) : anyStep(luck, by.id, at * 10 + part)));
    return { by, steps, keys: steps.map((_step, part) => `${by.id}-${at}-${part}`), now: `2026-11-10T09:${String(at).padStart(2, "0")}:00.000Z` };
  });
}

const CASES = howMany({ thorough: 2000, quick: 200 });

describe("two people who work on a séance at once", () => {
  it(`see the same séance however often and however late their steps are sent again (${CASES} séances)`, () => {
    for (let seed = 1; seed <= CASES; seed += 1) {
      const luck = chance(seed * 7919);
      const requests = anyRequests(luck);
      let once = start();
      let often = start();
      const answers = new Map<Request, unknown>();
      requests.forEach((request, at) => {
        const { scene, refused } = take(once, request);
        once = scene;
        answers.set(request, refused);
        const lots = [request, ...luck.shuffled(requests.slice(0, at + 1)).slice(0, luck.between(0, 3))];
        for (const one of lots) {
          const again = take(often, { ...one, now: request.now });
          often = again.scene;
          expect([seed, again.refused]).toEqual([seed, answers.get(one)]);
        }
        // some steps are sent again with new ones behind them
        if (at > 0 && luck.happens(0.2)) {
          const before = requests[at - 1] as Request;
          if (before.by.id === request.by.id) often = take(often, { ...request, steps: [...before.steps, ...request.steps], keys: [...before.keys, ...request.keys] }).scene;
        }
      });
      expect([seed, often]).toEqual([seed, once]);
    }
  });

  it("lose nothing they typed: the last word of each note, every point that was added, every point that was sent", () => {
    for (let seed = 1; seed <= CASES; seed += 1) {
      const requests = anyRequests(chance(seed * 104729));
      let scene = start();
      const notes = new Map<string, string>();
      const points = new Set<string>();
      for (const request of requests) {
        const { scene: after, refused } = take(scene, request);
        scene = after;
        request.steps.forEach((step, at) => {
          if (refused.some((one) => one.at === at)) return;
          if (step.do === "note") notes.set(step.id, step.text);
          if (step.do === "add-point") points.add(step.point.id);
        });
      }
      const { meeting, committee, around } = scene;
      expect([seed, new Map(meeting.notes.map(({ id, text }) => [id, text]))]).toEqual([seed, new Map([...notes].filter(([, text]) => text !== ""))]);
      // who arranges an agenda may leave out what is only proposed or was added: what is left stands there or waits somewhere
      const agenda = meeting.agenda.map(({ id }) => id);
      expect([seed, new Set(agenda).size]).toEqual([seed, agenda.length]);
      for (const id of points) if (!requests.some(({ steps }) => steps.some((step) => step.do === "arrange"))) expect([seed, id, agenda.includes(id)]).toEqual([seed, id, true]);
      for (const { id, state, trail } of meeting.agenda) {
        const there = [committee, ...around.values()].filter(({ waiting }) => waiting.some((one) => one.id === id || one.id.startsWith(`${id}.`)));
        const was = state === "current" ? meeting.pointWas : state;
        const expected = was === "sent" ? [trail.at(-1)?.to.committeeId] : was === "postponed" ? [committee.id] : [];
        expect([seed, id, there.map((one) => one.id)]).toEqual([seed, id, expected]);
      }
      expect([seed, meeting.agenda.filter(({ state }) => state === "current").length]).toEqual([seed, meeting.pointSince === null ? 0 : 1]);
    }
  });
});
