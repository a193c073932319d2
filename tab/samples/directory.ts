import type { ApplicationsView, DirectionsView, ListReport } from "../../bot/contract/directory";
import type { HistoryEntry } from "../../bot/contract/actions";
import { type Application, stateOn } from "../../bot/domain/applications/application";
import { decideDirectoryEdits } from "../../bot/domain/directory/decide-directory-edits";
import type { DirectoryEdit } from "../../bot/domain/directory/directory-edit";
import { valuesOfApplication } from "../../bot/domain/directory/application-values";
import { valuesOfDirection } from "../../bot/domain/directory/direction-values";
import { namedValues } from "../../bot/domain/history/named-values";
import type { Direction } from "../../bot/domain/people/direction";
import type { Person } from "../../bot/domain/people/person";
import type { Change } from "../../bot/domain/updates/update-event";
import { sampleApplications } from "./applications";
import { sampleDirections } from "./directions";
import { WEEK } from "./histories";
import { PEOPLE } from "./people";
import { ok, problem, type SampleAnswer, type SampleRequest } from "./sample-answer";
import { NOW, OTHER_PLAN, PLAN, type SampleWorld, TODAY } from "./world";

interface Who {
  id: string;
  bureau: boolean;
}

type Body = { edits: DirectoryEdit[]; requestId: string; reason?: string };

/** The directory of a sample world, changed by the domain's own rule. */
export class SampleDirectory {
  private readonly directions: Map<string, Direction>;
  private readonly applications: Map<string, Application>;
  private readonly events: { id: string; by: string; kind: "edit" | "undo"; reason: string; changes: readonly Change[] }[] = [];

  constructor(
    private readonly world: SampleWorld,
    empty: boolean,
    /** How many changes meet one of somebody else first. */
    private conflictsLeft: number,
  ) {
    this.directions = new Map(empty ? [] : sampleDirections().map((one) => [one.id, one]));
    this.applications = new Map(empty ? [] : sampleApplications().map((one) => [one.id, one]));
  }

  answer([what = "", part = "", act = ""]: readonly string[], { method, body, query }: SampleRequest, who: Who): SampleAnswer {
    if (part === "import") return ok(this.listed(query.get("dryRun") === "1"));
    if (what === "directions") return ok(this.directionsView(who));
    if (what === "applications") return ok(this.applicationsView(who));
    if (part === "history") return ok(this.history(what));
    if (method === "POST" && what === "edits") return this.edit(body as Body, who);
    if (method === "POST" && what === "events" && act === "undo") return this.undo(part, who);
    return problem(404, "not-found", "Rien à cette adresse.");
  }

  private directionsView({ bureau }: Who): DirectionsView {
    return {
      today: TODAY,
      directions: [...this.directions.values()].map((one) => ({
        id: one.id,
        values: valuesOfDirection(one),
        director: personName(one.directorId),
        successor: this.directions.get(one.successorId ?? "")?.name ?? "",
      })),
      projects: this.world.projects.map(({ id, code, name, phase, directionId, touchedDirectionIds }) => ({ id, planId: PLAN.id, code, name, phase, directionId, touchedDirectionIds })),
      plans: [PLAN, OTHER_PLAN],
      canEdit: permissionOf(bureau),
    };
  }

  private applicationsView({ bureau }: Who): ApplicationsView {
    return {
      today: TODAY,
      applications: [...this.applications.values()].map((one) => ({
        id: one.id,
        values: valuesOfApplication(one),
        direction: this.directions.get(one.directionId ?? "")?.name ?? "",
        state: stateOn(one, TODAY),
      })),
      projects: this.world.projects
        .filter(({ applications }) => applications.length > 0)
        .map(({ id, code, name, phase, applications }) => ({ id, planId: PLAN.id, code, name, phase, applications })),
      canEdit: permissionOf(bureau),
    };
  }

  private edit(body: Body, who: Who): SampleAnswer {
    if (this.conflictsLeft > 0) {
      this.conflictsLeft -= 1;
      const others = body.edits.filter(({ creates }) => !creates).map((edit) => ({ ...edit, values: othersValues(edit.seen) }));
      this.apply(others, { id: "p-005", bureau: true }, `o-${body.requestId}`, "Réorganisation");
    }
    return this.apply(body.edits, who, `e-${body.requestId}`, body.reason ?? "");
  }

  private undo(eventId: string, who: Who): SampleAnswer {
    const event = this.events.find(({ id }) => id === eventId);
    const edits = (event?.changes ?? []).map(({ subject, id, before, after }): DirectoryEdit => ({
      subject: subject as DirectoryEdit["subject"],
      id,
      seen: after,
      values: before ?? {},
      ...(before === null ? { removes: true } : {}),
    }));
    return this.apply(edits, who, `u-${eventId}`, "", eventId);
  }

  private apply(edits: readonly DirectoryEdit[], { id, bureau }: Who, eventId: string, reason: string, undoes?: string): SampleAnswer {
    const person: Person = { id, name: id, email: "", aadObjectId: null, roles: [bureau ? "bureau" : "agent"], directionId: null, title: "", language: "fr", fromEdition: null };
    const facts = { directions: this.directions, applications: this.applications, people: new Set(PEOPLE.map((one) => one.id)), inUse: new Set<string>() };
    const decided = decideDirectoryEdits({ person, edits, reason, ...(undoes === undefined ? {} : { undoes }) }, facts);
    if (!decided.ok) {
      const current = "conflicts" in decided ? decided.conflicts.map((one) => ({ ...one, by: "Élise Quérandeau", at: NOW })) : "faults" in decided ? decided.faults : "fields" in decided ? decided.fields : undefined;
      return problem(decided.reason === "bureau-only" ? 403 : "conflicts" in decided ? 409 : 422, decided.reason, "Rien n’est enregistré.", current === undefined ? {} : { current });
    }
    for (const one of decided.directions) this.directions.set(one.id, one);
    for (const one of decided.applications) this.applications.set(one.id, one);
    for (const one of decided.removed) if (!this.directions.delete(one.id)) this.applications.delete(one.id);
    this.events.unshift({ id: eventId, by: id, kind: undoes === undefined ? "edit" : "undo", reason, changes: decided.changes });
    return ok({ eventId, changed: decided.changes.map(({ subject, id: of }) => ({ subject, id: of })) });
  }

  private history(subjectId: string): HistoryEntry[] {
    const names = { person: personName, direction: (id: string) => this.directions.get(id)?.name ?? "" };
    return this.events.flatMap(({ id, by, kind, reason, changes }) =>
      changes
        .filter((change) => change.id === subjectId)
        .map(({ before, after }): HistoryEntry => ({
          id,
          at: NOW,
          by: { id: by, name: personName(by) },
          channel: "tab",
          week: WEEK,
          kind,
          before: before === null ? null : namedValues(before, names),
          after: namedValues(after, names),
          ...(reason === "" ? {} : { reason }),
          ...(kind === "undo" ? { undoes: true as const } : {}),
        })),
    );
  }

  /** The same list whatever the file holds: one line that changes, one that is new. */
  private listed(dryRun: boolean): ListReport {
    return {
      lines: [
        { line: 2, name: "Direction de la culture et du patrimoine", outcome: "changed", fields: [{ field: "pole", before: "Éducation et culture", after: "Culture" }] },
        { line: 3, name: "Direction de la jeunesse et du sport", outcome: "created", fields: [{ field: "code", before: "", after: "DJS" }] },
      ],
      faults: this.conflictsLeft > 0 ? [{ line: 3, field: "director", value: "personne@val-dorsene.example", reason: "person-unknown" }] : [],
      owesReason: false,
      eventId: dryRun ? null : "e-list",
    };
  }
}

const personName = (id: string | null): string => PEOPLE.find((one) => one.id === id)?.name ?? "";

const permissionOf = (bureau: boolean): DirectionsView["canEdit"] => (bureau ? { allowed: true } : { allowed: false, reason: "bureau-only" });

/** What somebody else wrote into the same fields a moment before. */
const othersValues = (seen: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(seen).flatMap(([field, value]) => (typeof value === "string" && !field.endsWith("Id") && !/^\d{4}-/.test(value) ? [[field, `${value} (Élise)`.trim()]] : [])));
