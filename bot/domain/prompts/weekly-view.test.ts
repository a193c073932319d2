import { emptyRollup } from "../progress/rollup";
import type { Action } from "../roadmap/action";
import type { Project } from "../roadmap/project";
import { aProject, aPrompt, anAction, anAxis, NOW, TODAY, WEEK } from "./testing/facts";
import { type WeeklyScreen, weeklyView } from "./weekly-view";

type Prompt = Parameters<typeof aPrompt>[1];
const view = (about: { actions?: Action[]; projects?: Project[] }, prompt: Prompt = {}, screen: WeeklyScreen = {}) => {
  const projects = about.projects ?? [];
  return weeklyView(
    {
      prompt: aPrompt(about, prompt),
      actions: about.actions ?? [],
      projects: [...projects, aProject()],
      axes: [anAxis()],
      today: TODAY,
      timeZone: "Europe/Paris",
    },
    screen,
  );
};
const ids = (shown: ReturnType<typeof view>) => shown.actions.map((one) => one.id);
const some = (count: number) => Array.from({ length: count }, (_, index) => anAction({ id: `x${index + 1}` }));
const said = { at: "2026-11-17T09:00:00.000Z", week: WEEK, by: "other", channel: "tab" } as const;
const led = (values: Partial<Project> = {}) => aProject({ id: "p9", itHeadId: "agent", ...values });
const cloud = {
  level: "cloud",
  comment: "",
  at: "2026-11-02T09:00:00.000Z",
  week: "2026-W45",
  by: "agent",
  previous: null,
} as const;

describe("what the card of the week shows", () => {
  it("shows nothing when nothing is left to say", () => {
    expect(view({}).mode).toBe("empty");
    expect(view({ actions: [anAction({ status: "abandoned" })] }).mode).toBe("empty");
    expect(view({ actions: [anAction({ ownerId: "other" })] }).mode).toBe("empty");
    expect(view({ actions: [anAction({ forTheRecord: true })] }).mode).toBe("empty");
    expect(view({ projects: [led({ itHeadId: "other" })] }).mode).toBe("empty");
  });

  it("does not ask again what was said since, in the tab or by somebody else", () => {
    const shown = view({ actions: [anAction({ informed: said }), anAction({ id: "x2" })] });
    expect(shown.actions.map((one) => one.state)).toEqual(["answered", "waiting"]);
    expect(shown.counts).toMatchObject({ actions: 2, waiting: 1, answered: 1 });
  });

  it("does not ask about an action that is told through its parts", () =>
    expect(view({ actions: [anAction({ hasParts: true })] }).mode).toBe("empty"));

  it("does not take an import for an answer", () =>
    expect(view({ actions: [anAction({ informed: { ...said, by: "", channel: "import" } })] }).actions[0]?.state).toBe(
      "waiting",
    ));

  it("keeps in its place what was just finished, as a receipt", () => {
    const done = anAction({ id: "x1", status: "done", progress: 100 });
    const shown = view({ actions: [done, anAction({ id: "x2" })] }, { answered: ["x1"] });
    expect(ids(shown)).toEqual(["x1", "x2"]);
    expect(shown.mode).toBe("ask");
  });

  it("shows six actions a page in the order of the prompt, whatever changes", () => {
    const actions = some(14).map((action) => (action.id === "x9" ? { ...action, status: "blocked" as const } : action));
    expect(ids(view({ actions }))).toEqual(["x1", "x2", "x3", "x4", "x5", "x6"]);
    expect(ids(view({ actions }, {}, { page: 3 }))).toEqual(["x13", "x14"]);
    expect(view({ actions }, {}, { page: 99 })).toMatchObject({ page: 3, pages: 3 });
    expect(view({ actions }, {}, { page: -4 }).page).toBe(1);
    expect(view({ actions }, {}, { around: "x9" }).page).toBe(2);
    expect(view({ actions }, {}, { around: "gone", page: 2 }).page).toBe(2);
  });

  it("counts what is late and blocked over all pages", () => {
    const actions = some(8).map((action) => ({ ...action, dueDay: "2026-11-01" }));
    expect(view({ actions: [...actions, anAction({ id: "b", status: "blocked" })] }).counts).toMatchObject({
      actions: 9,
      late: 8,
      blocked: 1,
    });
  });

  it("becomes a receipt once all is said, and shows its questions again to be modified", () => {
    const actions = some(3);
    const confirmed = { confirmedAt: NOW, confirmedOn: TODAY, answered: ["x1"] };
    const shown = view({ actions }, confirmed);
    expect(shown.mode).toBe("receipt");
    expect(shown.counts).toMatchObject({ waiting: 0, answered: 1, confirmed: 2 });
    expect(shown.answered.actions.map((one) => one.id)).toEqual(["x1"]);
    expect(view({ actions }, confirmed, { editing: true }).mode).toBe("edit");
    expect(view({ actions }, confirmed, { page: 1 }).mode).toBe("edit");
    expect(view({ actions }, confirmed, { around: "x2" }).mode).toBe("receipt");
    expect(view({ actions }, { answered: ["x1", "x2", "x3"] }).mode).toBe("receipt");
  });

  it("asks the head for the météo, and still for one never declared after Rien de neuf", () => {
    const confirmed = { confirmedAt: NOW, confirmedOn: TODAY };
    expect(view({ projects: [led({ weather: cloud })] }).projects[0]).toMatchObject({
      level: "cloud",
      declaredOn: "2026-11-02",
      state: "waiting",
    });
    expect(view({ projects: [led({ weather: cloud })] }, confirmed).mode).toBe("receipt");
    expect(view({ projects: [led()] }, confirmed)).toMatchObject({ mode: "receipt", canConfirm: false, owed: [{ id: "p9" }] });
    expect(view({ projects: [led({ weather: { ...cloud, week: WEEK } })] }).mode).toBe("receipt");
  });

  it("counts a confirmation of the project's work as news of the action", () => {
    const silent = anAction({ informed: { at: "2026-08-01T09:00:00.000Z", week: "2026-W31", by: "agent", channel: "tab" } });
    expect(view({ actions: [silent] }).actions[0]?.attention).toBe("silent");
    const heard = aProject({ id: "p1", rollup: { ...emptyRollup(), heard: { agent: "2026-11-09" } } });
    const facts = { actions: [silent], projects: [heard], axes: [], today: TODAY, timeZone: "Europe/Paris" };
    expect(weeklyView({ ...facts, prompt: aPrompt({ actions: [silent] }) }, {}).actions[0]?.attention).toBeNull();
  });
});
