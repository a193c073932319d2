import type { Phase } from "../../domain/roadmap/phase";
import { required } from "../plan-definition";
import type { ProjectFacts } from "../rows";
import portfolio from "./portfolio.json";
import { spending } from "./spending";

const PHASE: Readonly<Record<string, Phase>> = {
  PRO: "scheduled",
  CAD: "scoping",
  REA: "building",
  EXP: "trial",
  DEP: "rollout",
  FIN: "finished",
  SUS: "suspended",
  ABA: "abandoned",
};

/** The six axes with their names, in order. */
export const axisNames = (): (readonly [key: string, name: string])[] =>
  Object.entries(portfolio.axes).map(([code, { libelle }]) => [code.toLowerCase(), libelle]);

/** The 69 projects as the portfolio gives them. */
export const portfolioFacts = (): ProjectFacts[] =>
  portfolio.projets.map((project) => {
    const [committed, paid] = required(spending[project.id], `spending of ${project.id}`);
    return {
      code: project.id,
      axis: project.axe.toLowerCase(),
      name: project.nom,
      phase: required(PHASE[project.phase], `phase ${project.phase}`),
      direction: project.direction,
      planned: 1000 * project.ap_keur,
      committed: 1000 * committed,
      paid: 1000 * paid,
      load: { moe: project.moe, moa: project.moa, amoa: project.amoa },
    };
  });
