import { emptyRollup } from "../../bot/domain/progress/rollup";
import { NO_APPROACH } from "../../bot/domain/roadmap/approach";
import type { Action } from "../../bot/domain/roadmap/action";
import type { Project } from "../../bot/domain/roadmap/project";
import type { SampleWorld } from "./world";

const named = (project: Project): Project => ({
  ...project,
  code: "",
  description: "",
  programme: "",
  phase: "scheduled",
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
  commitmentIds: [],
  approach: NO_APPROACH,
  applications: [],
  openCriticalRisks: 0,
  rollup: emptyRollup(),
});

const titled = (action: Action): Action => ({
  ...action,
  description: "",
  status: "planned",
  progress: 0,
  startDay: null,
  initialDueDay: null,
  dueDay: null,
  milestone: null,
  days: null,
  obstacle: "",
  line: "",
  ownerId: null,
  coOwnerIds: [],
  directionId: null,
  priority: null,
  budget: null,
  fundings: [],
  notes: [],
  informed: null,
});

/** The same authority with one project and one action of which only the name is known, as after a first import. */
export function bareWorld(world: SampleWorld): SampleWorld {
  return {
    ...world,
    projects: world.projects.map((project) => (project.id === "p17" ? named(project) : project)),
    actions: world.actions.filter(({ projectId }) => projectId !== "p17").concat(world.actions.filter(({ id }) => id === "p17-a2").map((action) => ({ ...titled(action), projectId: null }))),
  };
}
