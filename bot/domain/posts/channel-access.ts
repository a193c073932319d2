import type { Permission } from "../access/access";
import type { Person } from "../people/person";

/** « Le bureau des projets dit dans quels canaux Jalon écrit, corrige et retire ses messages. » */
export const canTendChannels = (person: Person): Permission =>
  person.roles.includes("bureau") ? { allowed: true } : { allowed: false, reason: "bureau-only" };
