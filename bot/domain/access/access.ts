import type { Person } from "../people/person";
import type { Action } from "../roadmap/action";
import { headsOf, type Project } from "../roadmap/project";

/** A permission with the sentence behind a refusal: the tab greys a button and says why without a rule of its own. */
export type Permission = { allowed: true } | { allowed: false; reason: AccessReason };

export type AccessReason = "not-concerned" | "bureau-only" | "heads-only" | "action-closed";

const yes: Permission = { allowed: true };
const no = (reason: AccessReason): Permission => ({ allowed: false, reason });

const isBureau = (person: Person): boolean => person.roles.includes("bureau");

/** « Une action est renseignée par son pilote, son co-pilote, les chefs de son projet ou le bureau des projets. » */
export function canUpdateAction(person: Person, action: Action, project: Project | null): Permission {
  const concerned =
    action.ownerId === person.id ||
    action.coOwnerIds.includes(person.id) ||
    (project !== null && headsOf(project).includes(person.id)) ||
    isBureau(person);
  return concerned ? yes : no("not-concerned");
}

/** « La météo d'un projet est déclarée par son duo de chefs de projet, ou par le bureau. » */
export const canDeclareWeather = (person: Person, project: Project): Permission =>
  headsOf(project).includes(person.id) || isBureau(person) ? yes : no("heads-only");

/** « Le bureau des projets importe les plans et défait un import. » */
export const canImport = (person: Person): Permission => (isBureau(person) ? yes : no("bureau-only"));

/** « Le bureau des projets tient l'annuaire. » */
export const canEditPeople = (person: Person): Permission => (isBureau(person) ? yes : no("bureau-only"));
