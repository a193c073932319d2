import { aMeetingView, aPointView } from "./testing/a-meeting-view";
import type { LiveLetter, Step } from "./letter";
import { commandOf } from "./live-keys";
import { currentOf, nextOf, previousOf, stepsToNext, stepsToPrevious } from "./point-moves";
import { minutesAndSeconds, minutesToCome, timeOf } from "./time-left";
import { withPending } from "./with-pending";
import { LONGEST_NOTE as LONGEST_BY_CONTRACT } from "../../../bot/contract/meetings";
import { LONGEST_NOTE } from "./note-field";
import { deliverLetters } from "./deliver-letters";
import type { Answer } from "../../api/answer";

const claire = { id: "p-001", name: "Claire Aubernon" };
const AT = "2026-12-08T13:10:00.000Z";
const step = (of: Step, at = AT): LiveLetter => ({ kind: "step", at, step: of });

const three = aMeetingView({
  agenda: [aPointView({ id: "a", state: "done" }), aPointView({ id: "b", state: "current", minutes: 10, spent: 60 }), aPointView({ id: "c" })],
  pointSince: "2026-12-08T13:05:00.000Z",
});

describe("moving from point to point", () => {
  it("goes nowhere past the last point, and from the first one back", () => {
    const over = aMeetingView({ agenda: [aPointView({ id: "a", state: "done" })] });
    expect(stepsToNext(over)).toEqual([]);
    expect(stepsToPrevious(aMeetingView({ agenda: [aPointView({ id: "a", state: "current" })] }))).toEqual([]);
  });

  it("settles the point it leaves, and comes to the one that was left out before it has no other", () => {
    expect(stepsToNext(three)).toEqual([
      { do: "settle", pointId: "b", as: "done" },
      { do: "go-to", pointId: "c" },
    ]);
    const jumped = aMeetingView({ agenda: [aPointView({ id: "a" }), aPointView({ id: "b", state: "current" })] });
    expect(nextOf(jumped)?.id).toBe("a");
    expect(stepsToNext(aMeetingView({ agenda: [aPointView({ id: "b", state: "current" })] }))).toEqual([
      { do: "settle", pointId: "b", as: "done" },
      { do: "go-to", pointId: null },
    ]);
  });

  it("comes back to what was dealt with, not to what went to another instance", () => {
    expect(stepsToPrevious(three)).toEqual([{ do: "go-to", pointId: "a" }]);
    expect(previousOf(aMeetingView({ agenda: [aPointView({ id: "a" }), aPointView({ id: "b", state: "sent" }), aPointView({ id: "c", state: "current" })] }))?.id).toBe("a");
  });
});

describe("what waits for the network", () => {
  it("changes nothing that the server has already", () => {
    const letters = [step({ do: "go-to", pointId: "b" }), step({ do: "settle", pointId: "a", as: "done" }), step({ do: "open" })];
    expect(withPending(three, letters, claire)).toEqual(three);
  });

  it("shows at once: the next point, its time counted from the press", () => {
    const view = withPending(three, stepsToNext(three).map((one) => step(one)), claire);
    expect(currentOf(view)?.id).toBe("c");
    expect([view.agenda[1]?.state, view.agenda[1]?.spent, view.pointSince]).toEqual(["done", 360, AT]);
  });

  it("writes one note once, and takes it away when it is emptied", () => {
    const note = (text: string): LiveLetter => step({ do: "note", id: "n1", pointId: "b", text });
    const once = withPending(three, [note("à voir"), note("à voir avec la DAPA")], claire);
    expect(once.notes.map(({ text, byName }) => [text, byName])).toEqual([["à voir avec la DAPA", "Claire Aubernon"]]);
    expect(withPending(once, [note(" ")], claire).notes).toEqual([]);
  });

  it("counts who is there, guests aside", () => {
    const attendance = ["p-001", "p-002", "p-003"].map((id, at) => ({ person: { id, name: id, title: "" }, part: at === 2 ? ("guest" as const) : ("member" as const), presence: null }));
    const view = aMeetingView({ attendance, quorum: { needed: 2, voters: 2, present: 0, reached: false } });
    const letters = [step({ do: "attend", personId: "p-001", presence: "present" }), step({ do: "attend", personId: "p-003", presence: "present" })];
    expect(withPending(view, letters, claire).quorum).toMatchObject({ present: 1, reached: false });
    expect(withPending(view, [...letters, step({ do: "attend", personId: "p-002", presence: "represented" })], claire).quorum).toMatchObject({ present: 2, reached: true });
  });

  it("shows a decision without a number, and no longer once the server has given it one", () => {
    const decision: LiveLetter = {
      kind: "decision",
      at: AT,
      decision: { id: "x", pointId: "b", projectId: null, text: "Décaler au 30 juin", ownerId: "p-001", dueDay: null, taken: { how: "consensus" }, effect: null, apply: false },
    };
    const view = withPending(three, [decision], claire);
    expect(view.decisions).toMatchObject([{ number: "", text: "Décaler au 30 juin", owner: claire }]);
    const known = { ...view, decisions: view.decisions.map((one) => ({ ...one, id: "frn.d-x", number: "2026-12-08/1" })) };
    expect(withPending(known, [decision], claire).decisions).toHaveLength(1);
  });
});

describe("sending it", () => {
  const api = (answers: Answer<unknown>[]) => {
    const asked: [string, unknown][] = [];
    const post = (path: string, body: unknown) => {
      asked.push([path, body]);
      return Promise.resolve(answers.shift() ?? ({ ok: false, reason: "offline", problem: null } as const));
    };
    return { asked, post: post as never };
  };
  const letters = [step({ do: "go-to", pointId: "b" }), step({ do: "note", id: "n", pointId: "b", text: "x" })].map((content, at) => ({ id: `k${at}`, content }));
  const problem = (status: number, code: string) => ({ type: "", title: "", status, code, detail: "", reference: "" });

  it("waits when the server is out of reach, is busy or fails", async () => {
    for (const answer of [
      { ok: false, reason: "offline", problem: null },
      { ok: false, reason: "fault", problem: problem(503, "draining") },
      { ok: false, reason: "invalid", problem: problem(429, "too-many-requests") },
    ] as const)
      expect(await deliverLetters(api([answer]), "m", letters)).toBe("unreached");
  });

  it("sends steps together, and tells which were refused", async () => {
    const server = api([{ ok: true, etag: null, value: { version: 3, refused: [{ at: 1, reason: "closed" }] } }]);
    expect(await deliverLetters(server, "m", letters)).toEqual({ settled: 2, refused: [{ at: 1, reason: "closed" }] });
    expect(server.asked).toMatchObject([["/api/meetings/m/steps", { keys: ["k0", "k1"] }]]);
  });

  it("finds the step that has all of them refused", async () => {
    const no = { ok: false, reason: "invalid", problem: problem(400, "invalid-input") } as const;
    expect(await deliverLetters(api([no, { ok: true, etag: null, value: { version: 2, refused: [] } }]), "m", letters)).toEqual({ settled: 1, refused: [] });
    expect(await deliverLetters(api([no]), "m", letters.slice(1))).toEqual({ settled: 1, refused: [{ at: 0, reason: "invalid-input" }] });
  });
});

it("takes notes as long as the contract does", () => expect(LONGEST_NOTE).toBe(LONGEST_BY_CONTRACT));

describe("the time of a point", () => {
  it("is what was meant for it, less what was spent on it before and since", () => {
    const point = { minutes: 10, spent: 60 };
    expect(timeOf(point, null, 0)).toEqual({ spent: 60, left: 540 });
    expect(timeOf(point, "2026-12-08T13:05:00.000Z", Date.parse("2026-12-08T13:06:30.000Z"))).toEqual({ spent: 150, left: 450 });
    expect(timeOf(point, "2026-12-08T13:05:00.000Z", Date.parse("2026-12-08T13:20:00.000Z")).left).toBe(-360);
  });

  it("is written without a sign", () => expect([365, -61, 0].map(minutesAndSeconds)).toEqual(["6:05", "1:01", "0:00"]));

  it("to come is that of what waits and of what is left of the current point", () =>
    expect(minutesToCome(three, Date.parse("2026-12-08T13:06:00.000Z"))).toBe(8 + 10));
});

describe("one key", () => {
  const pressed = (key: string, more: object = {}) => commandOf({ key, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, repeat: false, ...more });

  it("does nothing with Control, Alt or while it is held down", () => {
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true }, { isComposing: true }]) expect(pressed("n", more)).toBeNull();
    expect(pressed("x")).toBeNull();
  });

  it("moves, writes, decides and helps", () => expect(["n", "N", "ArrowRight", "p", "o", "d", "h", "a", "?"].map((key) => pressed(key))).toEqual(["next", "next", "next", "previous", "note", "decision", "history", "attendance", "help"]));
});
