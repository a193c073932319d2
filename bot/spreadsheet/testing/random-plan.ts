import { ACTION_STATUSES, PRIORITIES } from "../../domain/roadmap/action";
import { PHASES } from "../../domain/roadmap/phase";
import { WEATHER_LEVELS } from "../../domain/weather/weather";
import { addDays, type Day } from "../../domain/calendar/day";
import type { ImportedAction, ImportedPlan, ImportedProject } from "../../domain/import/imported-plan";
import { actionKey, partKey, projectKey, wordsKey } from "../../domain/import/words-key";

/** Chance with a seed: the same seed gives the same plan, on every machine. */
export function chance(seed: number) {
  let state = seed >>> 0;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
  const pick = <T>(list: readonly T[]): T => {
    const one = list[next(list.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  };
  return { next, pick, maybe: <T>(make: () => T): T | null => (next(3) === 0 ? null : make()) };
}

/** Texts that try to be something else: formulas, dates, numbers, markup, escapes, lists. */
export const NASTY = [
  "=1+1",
  "+33 1 23",
  "-2",
  "@SUM(A1)",
  '=HYPERLINK("http://x";"y")',
  "'quoté",
  "12/14/20",
  "1,234",
  "<b>&amp;</b>",
  "_x0041_ et _x000D_",
  "a ; b, c",
  "Élu·e « référent·e »",
  "VRAI",
  "😀 🟢",
  "C:\\plan/2026",
  "1\u202f250 postes\u00a0: reçus",
  "\t=1+1",
  "\r\n@A1",
] as const;

/** A plan of any shape, of things that a file can say. */
export function randomPlan(seed: number): ImportedPlan {
  const { next, pick, maybe } = chance(seed);
  const place = { sheet: "Plan", row: 1 };
  const day = (): Day => addDays("2025-01-01", next(1500));
  const text = (): string => pick([...NASTY, "Une description", "Ligne 1\nLigne 2", "x".repeat(300)]);
  const notes = () =>
    Array.from({ length: next(3) }, (_, at) => ({
      label: pick(["Partenaires", "Statut", "Note : x", "Objectifs"]) + (at === 2 ? " bis" : ""),
      text: text(),
    }));
  const persons = ["Ana Lys", "Bo Ray", "Cléo Pin"].map((name, at) => ({
    key: `p${at}`,
    id: null,
    name,
    email: at === 0 ? "ana@x.fr" : "",
  }));
  const person = (): string | null => maybe(() => pick(persons).key);
  const directions = ["DSI", "=DRH"].map((name) => ({ key: name, id: null, name }));
  const direction = (): string | null => maybe(() => pick(directions).key);

  const axes = Array.from({ length: 1 + next(4) }, (_, at) => ({
    key: wordsKey(`Axe ${at}`),
    parentKey: null,
    level: 1 as const,
    name: `Axe ${at}`,
    place,
  }));
  const below = axes
    .filter(() => next(2) === 0)
    .map((axis) => ({
      key: `${axis.key}/${text().replace(/[\\/]/g, "\\$&")}`,
      parentKey: axis.key,
      level: 2 as const,
      name: text(),
      place,
    }));
  const allAxes = [...axes, ...below.filter((one, at) => below.findIndex((other) => other.key === one.key) === at)];
  const projects = Array.from({ length: next(5) }, (_, at): ImportedProject => {
    const axisKey = pick(allAxes).key;
    const name = pick([`Projet ${at}`, pick(NASTY)]);
    const milestones = Array.from({ length: next(3) }, (_unused, n) => ({
      key: `m${n}`,
      title: text().replaceAll("\n", " "),
      day: day(),
      initialDay: day(),
      doneDay: maybe(day),
    }));
    const money = {
      plannedBudget: maybe(() => next(100_000) / 100),
      load: maybe(() => ({ moe: next(9), moa: next(9), amoa: next(9) })),
    };
    const people = { directionKey: direction(), itHeadKey: person(), businessHeadKey: person(), sponsor: "Élue" };
    const state = {
      phase: pick(PHASES),
      weather: maybe(() => pick(WEATHER_LEVELS)),
      weatherComment: text(),
      forTheRecord: next(2) === 0,
    };
    const words = {
      code: `P${at}`,
      name,
      description: text(),
      programme: text().replaceAll("\n", " "),
      startDay: maybe(day),
      endDay: maybe(day),
    };
    return {
      key: `${projectKey(axisKey, name)}#${at}`,
      axisKey,
      place,
      ...words,
      ...people,
      ...state,
      ...money,
      milestones,
      notes: notes(),
    };
  });
  const actions: ImportedAction[] = [];
  const count = next(25);
  for (let at = 0; at < count; at += 1) {
    const project = projects.length > 0 ? maybe(() => pick(projects)) : null;
    const axisKey = project?.axisKey ?? pick(allAxes).key;
    const parent = actions.length > 0 && next(4) === 0 ? pick(actions) : null;
    const whole = parent?.parentKey === null ? parent : null;
    const title = pick([`Action ${at}`, pick(NASTY)]);
    const key = `${whole ? partKey(whole.key, title) : actionKey(project?.key ?? axisKey, title)}#${at}`;
    const where = {
      axisKey: whole?.axisKey ?? axisKey,
      projectKey: whole ? whole.projectKey : (project?.key ?? null),
      parentKey: whole?.key ?? null,
    };
    const status = maybe(() => pick(ACTION_STATUSES));
    const state = {
      status,
      progress: status === null || status === "done" ? null : next(20) * 5,
      obstacle: maybe(text)?.slice(0, 200) ?? "",
      line: "",
    };
    const days = { startDay: maybe(day), dueDay: maybe(day), milestoneDay: maybe(day), days: maybe(() => next(50) / 2) };
    const people = { ownerKey: person(), coOwnerKeys: next(2) === 0 ? [] : ["p1", "p2"], directionKey: direction() };
    const fundings = Array.from({ length: next(5) }, () => ({
      name: pick(["Région", "=État"]),
      amount: maybe(() => next(9999)),
    }));
    const money = {
      budget: maybe(() => next(100_000)),
      fundings,
      priority: maybe(() => pick(PRIORITIES)),
      forTheRecord: next(5) === 0,
    };
    actions.push({ key, ...where, place, title, description: text(), ...state, ...days, ...people, ...money, notes: notes() });
  }
  const details = { description: text(), startDay: maybe(day), endDay: maybe(day), mandateEndDay: maybe(day) };
  return {
    format: "jalon-workbook",
    name: `Plan ${seed}`,
    planId: null,
    details,
    axes: allAxes,
    projects,
    actions,
    people: persons,
    directions,
  };
}
