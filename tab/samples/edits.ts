import type { EditReceipt, EditRequestBody } from "../../bot/contract/edits";
import { decideEdits } from "../../bot/domain/edits/decide-edits";
import type { Edit } from "../../bot/domain/edits/edit";
import type { Person } from "../../bot/domain/people/person";
import { rollupOf } from "../../bot/domain/progress/contribution";
import type { Action } from "../../bot/domain/roadmap/action";
import type { Change } from "../../bot/domain/updates/update-event";
import type { HistoryEntry } from "../../bot/contract/actions";
import { sampleApplications } from "./applications";
import { sampleDirections } from "./directions";
import { PEOPLE } from "./people";
import { ok, problem, type SampleAnswer } from "./sample-answer";
import { DEFAULT_DAYS, NOW, type SampleWorld } from "./world";

type Note = (id: string, kind: HistoryEntry["kind"], change: Change, by: string) => void;

/** Changes made in place in a sample world, by the domain's own rule. */
export class SampleEdits {
  private readonly changes = new Map<string, readonly Change[]>();

  constructor(
    private readonly world: SampleWorld,
    private readonly note: Note,
    /** How many changes meet one of somebody else first. */
    private conflictsLeft: number,
  ) {}

  edit(body: EditRequestBody, who: { id: string; bureau: boolean }, handsOver = false): SampleAnswer {
    const edits = body.edits as Edit[];
    if (this.conflictsLeft > 0) {
      this.conflictsLeft -= 1;
      this.apply({ ...body, edits: edits.filter(({ creates }) => creates === undefined).map(othersEdit) }, { id: "p-005", bureau: true }, "other");
    }
    return this.apply({ ...body, edits, handsOver }, who, `e-${body.requestId}`);
  }

  undo(eventId: string, who: { id: string; bureau: boolean }, known: readonly Change[] = []): SampleAnswer {
    const changes = this.changes.get(eventId) ?? known;
    const edits = changes.map(({ subject, id, before, after }) => ({ subject, id, seen: after, values: before ?? {}, ...(before === null ? { removes: true } : {}) }) as Edit);
    return this.apply({ requestId: "undo", edits }, who, `u-${eventId}`, eventId);
  }

  private apply(body: Omit<EditRequestBody, "edits"> & { edits: Edit[]; handsOver?: boolean }, { id, bureau }: { id: string; bureau: boolean }, eventId: string, undoes?: string): SampleAnswer {
    const person: Person = { id, name: id, email: "", aadObjectId: null, roles: [bureau ? "bureau" : "agent"], directionId: null, title: "", language: "fr", fromEdition: null };
    const facts = {
      plan: this.world.plan,
      applications: new Set(sampleApplications().map((one) => one.id)),
      commitments: new Set(this.world.plan.commitments.map((one) => one.id)),
      projects: new Map(this.world.projects.map((one) => [one.id, one])),
      actions: new Map(this.world.actions.map((one) => [one.id, one])),
      axes: new Set(this.world.axes.map((one) => one.id)),
      people: new Set(PEOPLE.map((one) => one.id)),
      directions: new Set(sampleDirections().map((one) => one.id)),
    };
    const decided = decideEdits({ person, edits: body.edits, reason: body.reason ?? "", waiver: body.waiver ?? "", channel: "tab", at: NOW, ...(undoes === undefined ? {} : { undoes }), ...(body.handsOver ? { handsOver: true } : {}) }, facts);
    if (!decided.ok) return refused(decided);
    if (decided.plan) Object.assign(this.world.plan, decided.plan);
    for (const after of decided.projects) Object.assign(this.world.projects.find((one) => one.id === after.id) ?? {}, after);
    for (const one of decided.actions) this.put(one);
    this.changes.set(eventId, decided.changes);
    for (const change of decided.changes) this.note(change.id, undoes === undefined ? "edit" : "undo", change, id);
    return ok({ eventId, changed: decided.changes.map(({ subject, id: of }) => ({ subject, id: of })) } satisfies EditReceipt);
  }

  /** A new action comes last; one that goes away is taken out; any other stays where it was. */
  private put({ before, after }: { before: Action | null; after: Action | null }): void {
    const { actions } = this.world;
    const at = actions.findIndex(({ id }) => id === (before ?? after)?.id);
    if (after === null) actions.splice(at, 1);
    else if (at === -1) actions.push(after);
    else actions[at] = after;
    const project = this.world.projects.find(({ id }) => id === (after ?? before)?.projectId);
    if (project) project.rollup = { ...rollupOf(actions.filter(({ projectId }) => projectId === project.id), DEFAULT_DAYS), lastHeard: project.rollup.lastHeard };
  }
}

/** What somebody else wrote into the same fields a moment before. */
const othersEdit = ({ seen, ...edit }: Edit): Edit => ({
  ...edit,
  seen,
  values: Object.fromEntries(Object.entries(seen).flatMap(([field, value]) => (typeof value === "string" && field !== "phase" ? [[field, `${value} (Élise)`.trim()]] : []))),
});

function refused(decided: Extract<ReturnType<typeof decideEdits>, { ok: false }>): SampleAnswer {
  const forbidden = ["project-heads", "not-concerned", "waiver"].includes(decided.reason);
  const status = forbidden ? 403 : decided.reason === "edit-conflict" || decided.reason === "nothing-to-change" ? 409 : 422;
  if ("conflicts" in decided) {
    const current = decided.conflicts.map((conflict) => ({ ...conflict, by: "Élise Quérandeau", at: NOW }));
    return problem(status, decided.reason, "", { current });
  }
  const current = "faults" in decided ? decided.faults : "fields" in decided ? decided.fields : "projects" in decided ? decided.projects : undefined;
  return problem(status, decided.reason, "Rien n’est enregistré.", current === undefined ? {} : { current });
}
