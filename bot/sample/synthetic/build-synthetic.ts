import { rollupOf } from "../../domain/progress/contribution";
import type { Action } from "../../domain/roadmap/action";
import { PLAN_DEFAULTS, type Plan } from "../../domain/roadmap/plan";
import type { Project } from "../../domain/roadmap/project";
import { required } from "../plan-definition";
import type { Sample } from "../sample";
import { SYNTHETIC_EDITION, SYNTHETIC_PLAN_ID, type SyntheticOptions } from "./options";
import { ownersInOrder } from "./owners-in-order";
import { phaseShares } from "./phase-shares";
import { syntheticAction } from "./synthetic-actions";
import { syntheticAxes } from "./synthetic-axes";
import { personIdAt, syntheticDirections, syntheticPeople } from "./synthetic-people";
import { syntheticProject } from "./synthetic-projects";

const plan: Plan = {
  ...PLAN_DEFAULTS,
  id: SYNTHETIC_PLAN_ID,
  name: "Feuille de route synthétique",
  startDay: "2025-01-01",
  endDay: "2027-12-31",
  mandateEndDay: "2028-03-31",
  edition: SYNTHETIC_EDITION,
  editions: [SYNTHETIC_EDITION],
  version: 1,
};

/**
 * An authority of any size, for benchmarks and for trying things out: the same options make the same records. What a
 * person steers lies side by side in one or two projects. It has no events: its state came with a file. Throws
 * RangeError for a size that makes no authority.
 */
export function buildSynthetic(options: SyntheticOptions): Sample {
  if (!(options.people >= 1 && options.projects >= 1 && options.actions >= 0)) {
    throw new RangeError("a synthetic authority has people and projects");
  }
  const { axes, leaves } = syntheticAxes(options);
  const directions = syntheticDirections(options);
  const owners = ownersInOrder(options);
  const projects: Project[] = [];
  const actions: Action[] = [];
  let shared = 0;
  for (const [at, { phase, share }] of phaseShares(options).entries()) {
    const from = Math.round(shared * options.actions);
    shared += share;
    const own = owners.slice(from, Math.round(shared * options.actions));
    const axis = required(leaves[Math.floor((at * leaves.length) / options.projects)], "axis");
    const heads = own.length > 0 ? [...new Set(own)].slice(0, 2) : [owners[0] ?? personIdAt(0)];
    const directionId = directions[at % directions.length]?.id ?? null;
    const project = syntheticProject(at, { axis, phase, heads, directionId }, `${options.seed}.${at}`);
    const list = own.map((ownerId, order) => syntheticAction(project, order, ownerId, `${options.seed}.${at}.${order}`));
    projects.push({ ...project, rollup: rollupOf(list, plan.settings.defaultDays) });
    actions.push(...list);
  }
  const leading = new Set(projects.flatMap((project) => [project.itHeadId ?? "", project.businessHeadId ?? ""]));
  const people = syntheticPeople(options, directions, leading);
  const tenantNote = "Collectivité synthétique, pour les mesures.";
  return { plans: [plan], axes, projects, actions, people, directions, applications: [], events: [], snapshots: [], tenantNote };
}
