import type { Person } from "../people/person";
import type { Action } from "../roadmap/action";
import { headsOf, type Project } from "../roadmap/project";

/** A permission with the sentence behind a refusal: the tab greys a button and says why without a rule of its own. */
export type Permission = { allowed: true } | { allowed: false; reason: AccessReason };

export type AccessReason =
  | "not-concerned"
  | "bureau-only"
  | "heads-only"
  | "project-heads"
  | "waiver"
  | "own-changes"
  | "action-closed"
  | "bureau-or-executive"
  | "second-person"
  | "own-availability"
  | "own-handover"
  | "runs-meeting"
  | "members-only"
  | "decision-owner";

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

/** « Un projet est modifié par son duo de chefs de projet, ou par le bureau. » */
export const canEditProject = (person: Person, project: Project): Permission =>
  headsOf(project).includes(person.id) || isBureau(person) ? yes : no("project-heads");

/** « Le bureau des projets tient le plan lui-même, ses engagements de mandature compris. » */
export const canEditPlan = (person: Person): Permission => (isBureau(person) ? yes : no("bureau-only"));

/** « Un risque à diffusion restreinte n'est montré qu'au duo du projet, au bureau et à la direction générale. » */
export const canSeeRestricted = (person: Person, project: Project): boolean => headsOf(project).includes(person.id) || isBureauOrExecutive(person);

/** « Une condition de phase est levée par le bureau des projets ou la direction générale, nommément et avec sa raison. » */
export const canWaive = (person: Person): Permission => (isBureauOrExecutive(person) ? yes : no("waiver"));

/** « Chacun défait ce qu'il a changé ; le bureau des projets, ce que chacun a changé. » */
export const canUndo = (person: Person, changedBy: string): Permission => (person.id === changedBy || isBureau(person) ? yes : no("own-changes"));

/** « Le bureau des projets importe les plans et défait un import. » */
export const canImport = (person: Person): Permission => (isBureau(person) ? yes : no("bureau-only"));

/** « Le bureau des projets tient l'annuaire. » */
export const canEditPeople = (person: Person): Permission => (isBureau(person) ? yes : no("bureau-only"));

const isBureauOrExecutive = (person: Person): boolean => isBureau(person) || person.roles.includes("executive");

/** « Le bureau des projets et la direction générale voient les campagnes, leur journal et la fiche pour le CST. » */
export const canSeeCampaigns = (person: Person): Permission => (isBureauOrExecutive(person) ? yes : no("bureau-or-executive"));

/** « Le bureau des projets lance, suspend et reprend une campagne, et retire un message envoyé par erreur. » */
export const canRunCampaigns = (person: Person): Permission => (isBureau(person) ? yes : no("bureau-only"));

/** « Un envoi à la main à plus de personnes que le seuil attend une seconde personne, du bureau ou de la direction générale. » */
export function canConsent(person: Person, launchedBy: string | null): Permission {
  if (!isBureauOrExecutive(person)) return no("bureau-or-executive");
  return person.id === launchedBy ? no("second-person") : yes;
}

/** « Les réglages des campagnes appartiennent au bureau des projets. » */
export const canChangeCampaignSettings = (person: Person): Permission => (isBureau(person) ? yes : no("bureau-only"));

/** « Chacun tient ses disponibilités ; le bureau des projets peut le faire pour quelqu'un. » They are read by the same. */
export const canChangeAvailability = (person: Person, personId: string): Permission =>
  person.id === personId || isBureau(person) ? yes : no("own-availability");

/** « Chacun passe la main sur ce qu'il porte ; le bureau des projets peut le faire pour quelqu'un. » The dossier is read by the same. */
export const canHandOver = (person: Person, personId: string): Permission => (person.id === personId || isBureau(person) ? yes : no("own-handover"));
