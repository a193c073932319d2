import { dayAt, weekdayOf } from "../../domain/calendar/day";
import { weekOf } from "../../domain/calendar/iso-week";
import { canEditProject, canUpdateAction } from "../../domain/access/access";
import type { EditSubject } from "../../domain/edits/edit";
import { reoriented } from "../../domain/edits/reorientation";
import { canBeUndone } from "../../domain/edits/undo";
import type { UpdateEvent } from "../../domain/updates/update-event";
import { answerable } from "../../domain/updates/answer";
import { buildValDorsene, DEMO_DAY } from "./build-val-dorsene";

const { plans, axes, projects, actions, people, events } = buildValDorsene();
const said = events.filter((event) => event.kind !== "import");
/** What was said, without what was edited: dates and owners are no answers. */
const changesOf = (id: string) =>
  events.filter(({ kind }) => kind !== "edit").flatMap((event) => event.changes.filter((change) => change.id === id).map((change) => ({ event, ...change })));
const editsOf = (id: string) => events.filter(({ kind, changes }) => kind === "edit" && changes.some((change) => change.id === id));
const clock = new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", hourCycle: "h23", timeZone: "Europe/Paris" });

describe("the twelve weeks of the sample", () => {
  it("stand in order, from the loading on 31 August to the morning of the demo day, before the card of nine", () => {
    expect(events.map((event) => event.at)).toEqual(events.map((event) => event.at).toSorted());
    expect(events[0]).toMatchObject({ kind: "import", at: "2026-08-31T06:30:00.000Z" });
    expect((events.at(-1)?.at ?? "") < "2026-11-16T08:00:00.000Z").toBe(true);
    expect([...new Set(said.map((event) => event.week))].toSorted()).toHaveLength(12);
  });

  it("let people answer on worked days, in office hours, in the week they are counted in", () => {
    for (const { at, week } of said) {
      const day = dayAt(at, "Europe/Paris");
      expect([weekOf(day), weekdayOf(day) <= 5, day === "2026-11-11"]).toEqual([week, true, false]);
      const hour = Number(clock.format(new Date(at)).slice(0, 2));
      expect(hour >= (day === DEMO_DAY ? 8 : 9) && hour < 17).toBe(true);
    }
  });

  it("chain the values of each action, from the file to where it stands", () => {
    for (const action of actions) {
      const changes = changesOf(action.id);
      expect(changes.length > 0).toBe(action.informed !== null);
      let before: unknown = null;
      for (const change of changes) {
        expect(change.before).toEqual(before);
        before = change.after;
      }
      if (changes.length > 0) expect(before).toEqual(answerable(action));
    }
  });

  it("say of each action who informed it last, and count its versions", () => {
    for (const action of actions) {
      const answers = changesOf(action.id).filter(({ event }) => event.kind === "answer");
      expect(action.version).toBe(1 + answers.length + editsOf(action.id).length);
      const last = answers.at(-1)?.event;
      if (last) expect(action.informed).toEqual({ at: last.at, week: last.week, by: last.by, channel: last.channel });
      else if (action.informed) expect(action.informed.channel).toBe("import");
    }
  });

  it("confirm only what did not move, and answer only what did", () => {
    for (const { kind, changes } of events) {
      if (kind === "confirmation") for (const { before, after } of changes) expect(after).toEqual(before);
      if (kind === "answer") for (const { before, after } of changes) expect(after).not.toEqual(before);
    }
    const kinds = new Set(events.map((event) => event.kind));
    expect(kinds).toEqual(new Set(["import", "answer", "confirmation", "weather", "edit"]));
  });

  it("leave unknown only what belongs to people who never answered a card", () => {
    const owners = new Set(actions.filter((action) => action.informed === null).map((action) => action.ownerId));
    expect(owners.size).toBeGreaterThan(3);
    expect(said.filter((event) => owners.has(event.by)).map((event) => event.id)).toEqual([]);
  });

  it("let an owner speak of their own actions only, at most twice a week: what moved, then the rest", () => {
    const perWeek = new Map<string, number>();
    for (const { kind, by, week, changes } of said) {
      if (kind === "weather" || kind === "edit") continue;
      expect(changes.filter(({ id }) => actions.find((action) => action.id === id)?.ownerId !== by)).toEqual([]);
      perWeek.set(`${by}/${week}`, (perWeek.get(`${by}/${week}`) ?? 0) + 1);
    }
    expect(Math.max(...perWeek.values())).toBe(2);
  });

  it("chain the météo of each project, declared by its duo, to the one that stands", () => {
    for (const project of projects) {
      const changes = changesOf(project.id);
      let before: unknown = { weather: null, comment: "" };
      for (const change of changes) {
        expect(change.before).toEqual(before);
        expect([project.itHeadId, project.businessHeadId]).toContain(change.event.by);
        before = change.after;
      }
      expect(before).toEqual({ weather: project.weather?.level ?? null, comment: project.weather?.comment ?? "" });
      expect(project.version).toBe(1 + changes.length + editsOf(project.id).length);
    }
  });

  it("remember in each project and axis whom it was heard from, and when", () => {
    for (const home of [...projects, ...axes]) {
      const own = new Set(actions.filter((action) => (action.projectId ?? action.axisId) === home.id).map((action) => action.id));
      const heard: Record<string, string> = {};
      for (const { kind, by, at, changes } of said) {
        if (kind !== "weather" && kind !== "edit" && changes.some(({ id }) => own.has(id))) heard[by] = dayAt(at, "Europe/Paris");
      }
      expect(home.rollup.heard).toEqual(heard);
      expect(home.rollup.lastHeard).toBe(Object.values(heard).toSorted().at(-1) ?? "");
    }
  });

  it("say nothing of P17 in the four weeks before the demo day", () => {
    const p17 = projects.find((project) => project.code === "P17");
    const own = new Set([p17?.id, ...actions.filter((action) => action.projectId === p17?.id).map((action) => action.id)]);
    const about = said.filter((event) => event.changes.some((change) => own.has(change.id)));
    expect(about.length).toBeGreaterThan(10);
    expect(about.filter((event) => event.week >= "2026-W43")).toEqual([]);
  });

  it("tell why each date was moved and each action handed over, by somebody who may, from what was promised to what stands", () => {
    const edits = events.filter(({ kind }) => kind === "edit");
    expect(edits).toHaveLength(13);
    for (const { by, reason, changes, id } of edits) {
      expect([reason?.endsWith("."), canBeUndone({ kind: "edit", id } as UpdateEvent)]).toEqual([true, true]);
      for (const { subject, id: of, before, after } of changes) {
        const action = actions.find((one) => one.id === of);
        const project = projects.find((one) => one.id === (action?.projectId ?? of));
        const person = people.find((one) => one.id === by);
        if (!project || !person) throw new RangeError(of);
        expect([action ? canUpdateAction(person, action, project) : canEditProject(person, project), subject]).toEqual([{ allowed: true }, action ? "action" : "project"]);
        expect(before).not.toEqual(after);
        expect(action ?? project).toMatchObject(after);
        expect(reoriented(subject as EditSubject, before ?? {}, after)).toEqual(Object.keys(after));
      }
    }
  });

  it("count every change in the version of the plan, and keep the names of those who spoke", () => {
    for (const plan of plans) expect(plan.version).toBe(1 + said.filter((event) => event.planId === plan.id).length);
    for (const { by, byName } of events) expect(people.find((person) => person.id === by)?.name).toBe(byName);
  });
});
