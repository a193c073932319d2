import { emptyRollup } from "../../progress/rollup";
import { NO_APPROACH } from "../../roadmap/approach";
import type { Person } from "../../people/person";
import type { Action } from "../../roadmap/action";
import type { Axis } from "../../roadmap/axis";
import { type Plan, PLAN_DEFAULTS } from "../../roadmap/plan";
import type { Project } from "../../roadmap/project";
import type { PromptRecord } from "../prompt-record";
import { newPrompt } from "../plan-weekly-prompts";
import { actionSubject, projectSubject } from "../weekly-subjects";

/** Monday of week 47, the day of all the examples. */
export const TODAY = "2026-11-16";
export const NOW = "2026-11-16T08:00:00.000Z";
export const WEEK = "2026-W47";

export const aPlan = (values: Partial<Plan> = {}): Plan => ({
  ...PLAN_DEFAULTS,
  id: "plan",
  name: "Feuille de route numérique",
  edition: "e1",
  editions: ["e1"],
  version: 1,
  ...values,
});

export const anAxis = (values: Partial<Axis> = {}): Axis => ({
  id: "a1",
  planId: "plan",
  edition: "e1",
  parentId: null,
  level: 1,
  order: 0,
  name: "Simplifier les démarches des usagers",
  inTool: true,
  rollup: emptyRollup(),
  imported: null,
  version: 1,
  ...values,
});

export const aProject = (values: Partial<Project> = {}): Project => ({
  id: "p1",
  planId: "plan",
  edition: "e1",
  axisId: "a1",
  order: 0,
  code: "P01",
  name: "Guichet numérique départemental",
  description: "",
  programme: "",
  phase: "building",
  forTheRecord: false,
  emblematic: false,
  directionId: null,
  itHeadId: null,
  businessHeadId: null,
  sponsor: "",
  startDay: null,
  initialEndDay: null,
  endDay: null,
  weather: null,
  milestones: [],
  budget: { planned: null, committed: null, paid: null },
  load: null,
  usage: "",
  touchedDirectionIds: [],
  commitmentIds: [],
  approach: NO_APPROACH,
  applications: [],
  risks: [],
  openCriticalRisks: 0,
  notes: [],
  rollup: emptyRollup(),
  imported: null,
  version: 1,
  ...values,
});

/** An action of `agent`, running at 40 %, heard of last week. */
export const anAction = (values: Partial<Action> = {}): Action => ({
  id: "x1",
  planId: "plan",
  edition: "e1",
  axisId: "a1",
  projectId: "p1",
  parentId: null,
  hasParts: false,
  order: 0,
  title: "Ouvrir les trois premières démarches",
  description: "",
  status: "inProgress",
  progress: 40,
  startDay: null,
  initialDueDay: "2027-03-31",
  dueDay: "2027-03-31",
  milestone: null,
  days: null,
  obstacle: "",
  line: "",
  ownerId: "agent",
  coOwnerIds: [],
  directionId: null,
  priority: null,
  budget: null,
  fundings: [],
  forTheRecord: false,
  notes: [],
  informed: { at: "2026-11-09T09:00:00.000Z", week: "2026-W46", by: "agent", channel: "card" },
  imported: null,
  version: 3,
  ...values,
});

export const aPerson = (values: Partial<Person> = {}): Person => ({
  id: "agent",
  name: "Camille Orsène",
  email: "agent@val-dorsene.example",
  aadObjectId: null,
  roles: ["agent"],
  directionId: null,
  title: "",
  language: "fr",
  fromEdition: null,
  ...values,
});

/** The prompt of week 47 to `agent` about these actions and projects, sent. */
export function aPrompt(
  about: { actions?: readonly Action[]; projects?: readonly Project[] },
  values: Partial<PromptRecord> = {},
): PromptRecord {
  const actions = (about.actions ?? []).map(actionSubject);
  const projects = (about.projects ?? []).map(projectSubject);
  return { ...newPrompt(WEEK, "agent", NOW, { actions, projects }), state: "sent", sentAt: NOW, activityId: "1", ...values };
}
