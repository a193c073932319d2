import type { ImportContext, ImportCurrent, ImportDecision } from "./import-context";
import type { ImportedAction, ImportedAxis, ImportedPlan, ImportedProject } from "./imported-plan";
import { actionKey, projectKey, wordsKey } from "./words-key";

const place = { sheet: "Plan", row: 2 };

/** An axis as a file names it. */
export const anAxis = (name: string, rest: Partial<ImportedAxis> = {}): ImportedAxis => ({
  key: wordsKey(name),
  parentKey: null,
  level: 1,
  name,
  place,
  ...rest,
});

/** A project of the axis *Axe 1*. */
export const aProject = (name: string, rest: Partial<ImportedProject> = {}): ImportedProject => ({
  key: projectKey(wordsKey("Axe 1"), name),
  axisKey: wordsKey("Axe 1"),
  place,
  name,
  notes: [],
  ...rest,
});

/** An action that hangs from the axis *Axe 1*. */
export const anAction = (title: string, rest: Partial<ImportedAction> = {}): ImportedAction => ({
  key: actionKey(wordsKey("Axe 1"), title),
  axisKey: wordsKey("Axe 1"),
  projectKey: null,
  parentKey: null,
  place,
  title,
  notes: [],
  ...rest,
});

/** A plan with one axis. */
export const aFile = (rest: Partial<ImportedPlan> = {}): ImportedPlan => ({
  format: "action-plan-template",
  name: "Plan vélo",
  planId: null,
  axes: [anAxis("Axe 1")],
  projects: [],
  actions: [],
  people: [],
  directions: [],
  ...rest,
});

/** The n-th import of a test. */
export const context = (count = 1): ImportContext => ({
  now: `2026-11-${String(15 + count)}T08:00:00.000Z`,
  today: `2026-11-${String(15 + count)}`,
  edition: `e${count}`,
  by: { id: "p-bureau", name: "Ana Lys" },
  importId: `i${count}`,
});

/** The plan once an import is applied. */
export const applied = (decision: ImportDecision, before?: ImportCurrent): ImportCurrent => ({
  plan: decision.plan,
  axes: decision.axes,
  projects: decision.projects,
  actions: decision.actions,
  people: [...(before?.people ?? []), ...decision.people],
  directions: [...(before?.directions ?? []), ...decision.directions],
});
