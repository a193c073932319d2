import type { Person } from "../people/person";
import type { Permission } from "./access";

/** « Chacun tient ses vues ; le bureau des projets tient celles qui sont partagées avec tous les lecteurs du plan. » */
export const canShareViews = (person: Pick<Person, "roles">): Permission =>
  person.roles.includes("bureau") ? { allowed: true } : { allowed: false, reason: "bureau-only" };

/** The same, of one view: nobody reaches somebody else's own views. */
export const canChangeView = (person: Pick<Person, "roles">, view: { shared: boolean }): Permission =>
  view.shared ? canShareViews(person) : { allowed: true };
