import { addDays } from "../../domain/calendar/day";
import type { Committee } from "../../domain/committee/committee";
import type { Decision, Effect } from "../../domain/committee/decision";
import type { Project } from "../../domain/roadmap/project";
import { typographic } from "../typographic";

interface Pending {
  text: string;
  effect: Effect;
}

/** A decision of one of the last séances, with an effect that nobody has applied yet; as it is where its instance may not choose any. */
export function pendingEffect(decision: Decision, committee: Committee, projects: readonly Project[], turn: number): Decision {
  const project = projects.find(({ id }) => id === decision.projectId);
  if (project === undefined) return decision;
  const possible = [later(project), added(decision, project), sponsored(project)];
  const chosen = [...possible.slice(turn), ...possible.slice(0, turn)].find((one) => one !== null && committee.remit.includes(one.effect.kind));
  if (!chosen) return decision;
  return { ...decision, text: typographic(chosen.text), effect: chosen.effect, followUps: [], doneAt: null, version: 0 };
}

function later({ id, endDay }: Project): Pending | null {
  if (endDay === null) return null;
  const edits = [{ subject: "project" as const, id, seen: { endDay }, values: { endDay: addDays(endDay, 61) } }];
  return { text: "La fin du projet est reportée de deux mois, le temps de la recette.", effect: { kind: "dates", edits } };
}

function added(decision: Decision, project: Project): Pending {
  const values = { title: "Présenter au comité un plan de rattrapage chiffré", dueDay: addDays(decision.day, 60), ownerId: project.itHeadId };
  const edits = [{ subject: "action" as const, id: `${project.planId}.a-rattrapage-${decision.day}`, seen: {}, values, creates: { projectId: project.id } }];
  return { text: "Une action de rattrapage est ajoutée au projet.", effect: { kind: "new-action", edits } };
}

function sponsored({ id, sponsor }: Project): Pending | null {
  const values = { sponsor: "Direction générale" };
  if (sponsor === values.sponsor) return null;
  return { text: "La direction générale porte désormais le projet.", effect: { kind: "sponsor", edits: [{ subject: "project", id, seen: { sponsor }, values }] } };
}
