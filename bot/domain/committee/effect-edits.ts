import { type Edit, type FieldValues, sameValue } from "../edits/edit";
import type { Action } from "../roadmap/action";
import type { Milestone } from "../roadmap/milestone";
import type { Committee } from "./committee";
import type { Effect } from "./decision";
import type { EffectKind } from "./effect";

/** Why an effect cannot be chosen: its kind is not of the remit, its edits are not of its kind, a project is another instance's. */
export type EffectFault = "effect-outside-remit" | "effect-not-of-kind" | "effect-outside-projects";

type Fields = Partial<Record<"project" | "action", ReadonlySet<string>>>;
const fields = (project: readonly string[], action: readonly string[] = []): Fields => ({ project: new Set(project), action: new Set(action) });

const AIMS = ["usage", "description", "programme", "directionId", "touchedDirectionIds", "commitmentIds", "load", "plannedBudget"];
const DATES = ["startDay", "endDay", "milestones"];
const HEADS = ["itHeadId", "businessHeadId"];

/** What an effect of each kind may change. « Une réorientation change la cible, une date ou qui porte. » */
const CHANGEABLE: Record<Exclude<EffectKind, "new-action">, Fields> = {
  dates: fields(DATES, ["startDay", "dueDay"]),
  phase: fields(["phase"]),
  owner: fields(HEADS, ["ownerId", "coOwnerIds"]),
  sponsor: fields(["sponsor"]),
  reorientation: fields([...AIMS, ...DATES, ...HEADS, "sponsor"], ["title", "description", "startDay", "dueDay", "ownerId", "coOwnerIds"]),
  suspension: fields(["phase"]),
  abandonment: fields(["phase"]),
};

/** The one phase that an effect leads to; `phase` leads to any other. */
const LEADS_TO: Partial<Record<EffectKind, string>> = { suspension: "suspended", abandonment: "abandoned" };

/** What an instance may not choose of an effect; null where all of it is within its remit. `projectOf` tells the project of an action. */
export function effectFault(
  { kind, edits }: Effect,
  { remit, projectIds }: Pick<Committee, "remit" | "projectIds">,
  projectOf: (actionId: string) => Action["projectId"] | undefined,
): EffectFault | null {
  if (!remit.includes(kind)) return "effect-outside-remit";
  if (edits.length === 0 || !edits.every((edit) => isOfKind(kind, edit))) return "effect-not-of-kind";
  if (projectIds.length === 0) return null;
  const steered = new Set(projectIds);
  const homes = edits.map((edit) => homeOf(edit, projectOf));
  return homes.every((home) => home !== null && home !== undefined && steered.has(home)) ? null : "effect-outside-projects";
}

function homeOf({ subject, id, creates }: Edit, projectOf: (actionId: string) => string | null | undefined): string | null | undefined {
  if (subject === "project") return id;
  if (creates !== undefined) return "projectId" in creates ? creates.projectId : null;
  return projectOf(id);
}

function isOfKind(kind: EffectKind, edit: Edit): boolean {
  if (kind === "new-action") return edit.subject === "action" && edit.creates !== undefined;
  if (edit.creates !== undefined || edit.removes || (edit.subject !== "project" && edit.subject !== "action")) return false;
  const allowed = CHANGEABLE[kind][edit.subject];
  const named = Object.keys(edit.values);
  if (named.length === 0 || !named.every((field) => allowed?.has(field))) return false;
  return phaseIsOfKind(kind, edit.values) && milestonesOnlyMove(edit);
}

function phaseIsOfKind(kind: EffectKind, { phase }: FieldValues): boolean {
  if (phase === undefined) return true;
  const target = LEADS_TO[kind];
  return target === undefined ? !Object.values(LEADS_TO).includes(String(phase)) : phase === target;
}

/** Milestones are added and moved by a decision; none is renamed, passed or taken away by it. */
function milestonesOnlyMove({ seen, values }: Edit): boolean {
  if (values["milestones"] === undefined) return true;
  const before = (seen["milestones"] ?? []) as Milestone[];
  const after = new Map((values["milestones"] as Milestone[]).map((one) => [one.id, one]));
  const kept = before.every(({ id, title, doneDay }) => {
    const now = after.get(id);
    return now !== undefined && now.title === title && sameValue(now.doneDay, doneDay);
  });
  const known = new Set(before.map(({ id }) => id));
  return kept && [...after.values()].every(({ id, doneDay }) => known.has(id) || doneDay === null);
}
