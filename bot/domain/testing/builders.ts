import type { Application } from "../applications/application";
import { NO_APPROACH } from "../roadmap/approach";
import { contributionOf } from "../progress/contribution";
import { addRollups, emptyRollup, type Rollup } from "../progress/rollup";
import type { Direction } from "../people/direction";
import type { Person } from "../people/person";
import type { Action } from "../roadmap/action";
import type { Axis } from "../roadmap/axis";
import type { Milestone } from "../roadmap/milestone";
import { type Plan, PLAN_DEFAULTS } from "../roadmap/plan";
import type { Project } from "../roadmap/project";
import type { UpdateEvent } from "../updates/update-event";

/** The day of the examples: Monday of week 47 of 2026. */
export const TODAY = "2026-11-16";

/** Its morning, 9 h in Paris. */
export const NOW = "2026-11-16T08:00:00.000Z";

/** A published plan with the settings every plan starts with. */
export const aPlan = (values: Partial<Plan> = {}): Plan => ({
  ...PLAN_DEFAULTS,
  id: "plan",
  name: "Feuille de route numérique",
  edition: "plan.1",
  editions: ["plan.1"],
  version: 1,
  ...values,
});

/** A followed axis of the first level, without an action of its own. */
export const anAxis = (values: Partial<Axis> = {}): Axis => ({
  id: "axis",
  planId: "plan",
  edition: "plan.1",
  parentId: null,
  level: 1,
  order: 0,
  name: "Simplifier les démarches",
  inTool: true,
  rollup: emptyRollup(),
  imported: null,
  version: 1,
  ...values,
});

/** A project being built, about which nothing is known yet. */
export const aProject = (values: Partial<Project> = {}): Project => ({
  id: "project",
  planId: "plan",
  edition: "plan.1",
  axisId: "axis",
  order: 0,
  code: "P01",
  name: "Guichet numérique",
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

/** A milestone that has not moved and is to come. */
export const aMilestone = (values: Partial<Milestone> = {}): Milestone => ({
  id: "milestone",
  title: "Mise en service",
  initialDay: "2027-03-31",
  day: "2027-03-31",
  doneDay: null,
  ...values,
});

/** An action of `agent`, running at 40 %, 10 days of work, due in March, told last week. */
export const anAction = (values: Partial<Action> = {}): Action => ({
  id: "action",
  planId: "plan",
  edition: "plan.1",
  axisId: "axis",
  projectId: "project",
  parentId: null,
  hasParts: false,
  order: 0,
  title: "Ouvrir les premières démarches",
  description: "",
  status: "inProgress",
  progress: 40,
  startDay: null,
  initialDueDay: "2027-03-31",
  dueDay: "2027-03-31",
  milestone: null,
  days: 10,
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
  version: 1,
  ...values,
});

/** An agent without any other role. */
export const aPerson = (values: Partial<Person> = {}): Person => ({
  id: "agent",
  name: "Agent",
  email: "agent@authority.example",
  aadObjectId: null,
  roles: ["agent"],
  directionId: null,
  title: "",
  language: "fr",
  fromEdition: null,
  ...values,
});

/** What `agent` said of `action` this morning, from the card. */
export const aDirection = (values: Partial<Direction> = {}): Direction => ({
  id: "d1",
  code: "D1",
  name: "Direction des routes",
  pole: "",
  directorId: null,
  validFrom: null,
  validTo: null,
  successorId: null,
  fromEdition: null,
  ...values,
});

/** An application in service since 2018. */
export const anApplication = (values: Partial<Application> = {}): Application => ({
  id: "app-1",
  name: "Grand Livre",
  purpose: "Tenir le budget",
  publisher: "",
  directionId: null,
  inServiceOn: "2018-01-02",
  retiredOn: null,
  ...values,
});

export const anEvent = (values: Partial<UpdateEvent> = {}): UpdateEvent => ({
  id: "action.v2",
  planId: "plan",
  at: NOW,
  week: "2026-W47",
  by: "agent",
  byName: "Agent",
  channel: "card",
  kind: "answer",
  edition: null,
  changes: [{ subject: "action", id: "action", before: { progress: 40 }, after: { progress: 50 } }],
  ...values,
});

/** The sums over these actions, each stating its load, and what was last heard of them. */
export const sumsOf = (actions: readonly Action[], values: Partial<Rollup> = {}): Rollup => ({
  ...addRollups(actions.map((action) => contributionOf(action, 5))),
  ...values,
});
