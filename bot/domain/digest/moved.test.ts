import { aPlan, anEvent } from "../testing/builders";
import type { UpdateEvent } from "../updates/update-event";
import type { Subject } from "./digest";
import { movedSince } from "./moved";
import { storiesOf } from "./story";

const SINCE = "2026-11-13T08:00:00.000Z";
const at = (day: number): string => `2026-11-${String(day).padStart(2, "0")}T09:00:00.000Z`;

type Values = Record<string, unknown>;
const said = (id: string, day: number, before: Values | null, after: Values, more: Partial<UpdateEvent> = {}): UpdateEvent =>
  anEvent({
    id: `${id}.${day}`,
    at: at(day),
    changes: [{ subject: id.startsWith("p") ? "project" : "action", id, before, after }],
    ...more,
  });

const place: Subject = { type: "project", id: "p1", planId: "plan", code: "P01", name: "Guichet" };

/** What a reader is told of these events, each thing of project p1; `obstacle` stands in the way of all. */
function told(events: readonly UpdateEvent[], obstacle = "") {
  const newestFirst = events.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const stories = [...storiesOf(newestFirst, [aPlan()])].map(([id, steps]) => {
    const about: Subject = id === "p1" ? place : { type: "action", id, planId: "plan", code: "", name: id };
    return { about, place, obstacle, steps };
  });
  return movedSince(stories, SINCE).map(({ about, ...rest }) => ({ id: about.id, ...rest }));
}

describe("what moved", () => {
  it("is nothing when nothing was said, when all was confirmed, or when only words and progress changed", () => {
    expect(told([])).toEqual([]);
    expect(told([said("a1", 16, { status: "inProgress" }, { status: "done" }, { kind: "confirmation" })])).toEqual([]);
    expect(
      told([
        said(
          "a1",
          16,
          { status: "inProgress", progress: 10, line: "" },
          { status: "inProgress", progress: 60, line: "ça avance" },
        ),
      ]),
    ).toEqual([]);
  });

  it("is nothing of what was told the last time", () =>
    expect(told([said("a1", 12, { status: "inProgress" }, { status: "done" })])).toEqual([]));

  it("is nothing of what went and came back", () =>
    expect(
      told([
        said("a1", 14, { status: "inProgress", milestoneDay: "2026-12-01" }, { status: "done", milestoneDay: "2027-01-15" }),
        said("a1", 16, { status: "done", milestoneDay: "2027-01-15" }, { status: "inProgress", milestoneDay: "2026-12-01" }),
      ]),
    ).toEqual([]));

  it("is nothing of an import that was undone, nor of what a plan began with", () => {
    const done = [{ status: "inProgress" }, { status: "done" }] as const;
    expect(told([said("a1", 16, ...done, { kind: "import", edition: "plan.2" })])).toEqual([]);
    expect(told([said("a1", 16, ...done, { kind: "import", edition: "plan.1" })])).toHaveLength(1);
    expect(told([said("a1", 16, null, { status: "done", dueDay: "2026-12-01" }, { kind: "import", edition: "plan.1" })])).toEqual(
      [],
    );
  });

  it("is not an action that starts, nor one that is put off to later", () =>
    expect(
      told([
        said("a1", 16, { status: "planned" }, { status: "inProgress" }),
        said("a2", 16, { status: "inProgress" }, { status: "planned" }),
      ]),
    ).toEqual([]));

  it("is a météo from where it stood to where it stands, with the last comment", () =>
    expect(
      told([
        said("p1", 14, { weather: "sun", comment: "" }, { weather: "cloud", comment: "à surveiller" }),
        said("p1", 16, { weather: "cloud", comment: "à surveiller" }, { weather: "rain", comment: "appui demandé" }),
      ]),
    ).toEqual([{ id: "p1", kind: "weather", from: "sun", to: "rain", comment: "appui demandé" }]));

  it("is a météo that was never given before", () =>
    expect(told([said("p1", 16, { weather: null, comment: "" }, { weather: "sun", comment: "" })])).toMatchObject([
      { from: null, to: "sun" },
    ]));

  it("is a blocked action with what stands in its way, one that runs again, one given up", () =>
    expect(
      told(
        [
          said("a1", 16, { status: "inProgress" }, { status: "blocked" }),
          said("a2", 16, { status: "blocked" }, { status: "inProgress" }),
          said("a3", 16, { status: "inProgress" }, { status: "abandoned" }),
        ],
        "marché infructueux",
      ),
    ).toEqual([
      { id: "a1", kind: "status", to: "blocked", obstacle: "marché infructueux" },
      { id: "a2", kind: "status", to: "inProgress", obstacle: "" },
      { id: "a3", kind: "status", to: "abandoned", obstacle: "" },
    ]));

  it("is one line for the actions of a project that were done, and one for an action alone", () => {
    const done = (id: string) => said(id, 16, { status: "inProgress" }, { status: "done" });
    expect(told([done("a1")])).toEqual([{ id: "a1", kind: "status", to: "done", obstacle: "" }]);
    expect(told([done("a1"), done("a2"), done("a3")])).toEqual([{ id: "p1", kind: "done", count: 3 }]);
  });

  it("is the day of a milestone or of an end that moved, the furthest first", () =>
    expect(
      told([
        said("a1", 16, { milestoneDay: "2026-12-01" }, { milestoneDay: "2026-12-08" }),
        said("a2", 16, { dueDay: "2026-12-01" }, { dueDay: "2027-03-01" }, { kind: "import", edition: "plan.1" }),
        said("p1", 16, { endDay: "2027-06-30" }, { endDay: "2027-05-31" }, { kind: "edit" }),
      ]),
    ).toEqual([
      { id: "a2", kind: "day", which: "due", from: "2026-12-01", to: "2027-03-01" },
      { id: "a1", kind: "day", which: "milestone", from: "2026-12-01", to: "2026-12-08" },
      { id: "p1", kind: "day", which: "end", from: "2027-06-30", to: "2027-05-31" },
    ]));

  it("takes each kind in turn, so that none hides another", () => {
    const blocked = (id: string) => said(id, 15, { status: "inProgress" }, { status: "blocked" });
    const events = [blocked("a1"), blocked("a2"), blocked("a3"), said("a4", 16, { status: "inProgress" }, { status: "done" })];
    expect(told(events).map(({ id }) => id)).toEqual(["a1", "a4", "a2", "a3"]);
    expect(told([...events, said("p1", 16, { weather: "sun" }, { weather: "storm", comment: "x" })])[0]).toMatchObject({
      id: "p1",
    });
  });
});
