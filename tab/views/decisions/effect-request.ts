import type { ProjectView } from "../../../bot/contract/actions";
import type { DecisionRequest } from "../../../bot/contract/decisions";
import type { EffectKind } from "../../../bot/domain/committee/effect";
import { changeOf, type Draft, isEmpty } from "../../editing/draft";
import type { DecisionDraft } from "./decision-draft";

/** The fields of a project that each kind of effect changes in the form. */
const FIELDS: Record<Exclude<EffectKind, "new-action">, readonly string[]> = {
  dates: ["endDay", "milestones"],
  phase: ["phase"],
  owner: ["itHeadId", "businessHeadId"],
  sponsor: ["sponsor"],
  reorientation: ["usage", "endDay"],
  suspension: ["phase"],
  abandonment: ["phase"],
};
/** Where the kind itself says what is wanted. */
const WANTED: Partial<Record<EffectKind, Draft>> = { suspension: { phase: "suspended" }, abandonment: { phase: "abandoned" } };
const NEW_ACTION: Draft = { title: "", ownerId: null, dueDay: null };

type Project = Pick<ProjectView, "id" | "values" | "list">;

/** What stands before an effect is typed: what it would change as it is now. For an action, its owner. */
export function begunEffect(kind: EffectKind | null, project: Project | null, actionId = ""): Pick<DecisionDraft, "kind" | "seen" | "wanted" | "actionId"> {
  if (kind === null || project === null) return { kind: null, seen: {}, wanted: {}, actionId: "" };
  if (kind === "new-action") return { kind, seen: {}, wanted: NEW_ACTION, actionId: "" };
  const action = kind === "owner" ? project.list.find(({ id }) => id === actionId) : undefined;
  if (action !== undefined) return { kind, actionId, seen: { ownerId: action.owner?.id ?? null }, wanted: { ownerId: action.owner?.id ?? null } };
  const values: Draft = { ...project.values };
  const seen = Object.fromEntries(FIELDS[kind].map((field) => [field, values[field] ?? null]));
  return { kind, actionId: "", seen, wanted: { ...seen, ...WANTED[kind] } };
}

type Typed = Pick<DecisionDraft, "kind" | "seen" | "wanted" | "actionId">;

/** The effect as it is sent; null for none, "empty" while it changes nothing. `id`: that of the decision, from which a new action has its own. */
export function effectOf({ kind, seen, wanted, actionId }: Typed, { planId, projectId, id }: { planId: string; projectId: string | null; id: string }): DecisionRequest["effect"] | "empty" {
  if (kind === null) return null;
  if (projectId === null) return "empty";
  if (kind === "new-action") {
    if (String(wanted["title"] ?? "").trim() === "") return "empty";
    const values = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== null && value !== ""));
    return asEffect(kind, { subject: "action", id: `${planId}.a-${id}`, seen: {}, values, creates: { projectId } });
  }
  const change = changeOf(seen, wanted);
  if (isEmpty(change)) return "empty";
  return asEffect(kind, actionId === "" ? { subject: "project", id: projectId, ...change } : { subject: "action", id: actionId, ...change });
}

// the fields are those of the contract: the form was opened on them
const asEffect = (kind: EffectKind, edit: object): DecisionRequest["effect"] => ({ kind, edits: [edit] }) as unknown as DecisionRequest["effect"];
