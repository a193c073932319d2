import type { Application, Effect, TouchedApplication } from "../../bot/domain/applications/application";

type Row = readonly [id: string, name: string, purpose: string, publisher: string, direction: string, inService: string | null, retired?: string];

const ROWS: readonly Row[] = [
  ["app-guichet", "Guichet numérique", "Faire ses démarches départementales à une seule adresse", "Fabrique de services", "DRU", "2026-07-10"],
  ["app-formulaires", "Formulaires en ligne", "Envoyer une demande par formulaire", "Bureautique du Val", "DRU", "2012-03-05", "2027-06-30"],
  ["app-relation", "Relation usager", "Suivre chaque demande, du téléphone au guichet", "Lien Public", "DRU", "2027-03-12"],
  ["app-appels", "Suivi des appels", "Noter les appels reçus à l’accueil", "Bureautique du Val", "DRU", "2008-01-07", "2027-09-30"],
  ["app-portail", "Portail agent", "Trouver au même endroit tout ce dont un agent a besoin", "Interne", "DSN", "2027-03-31"],
  ["app-intranet", "Intranet Orsène", "Informer les agents", "Interne", "DSN", "2010-01-04", "2027-06-30"],
  ["app-messagerie", "Messagerie", "Écrire, recevoir, tenir son agenda", "Microsoft", "DSN", "2021-03-01"],
  ["app-solidaris", "Solidaris", "Instruire et suivre l’aide sociale", "Éditions Lormont", "DASO", "2003-09-01", "2028-05-31"],
  ["app-tournee", "Tournée sociale", "Préparer ses visites et saisir sur place", "Interne", "DASO", "2026-09-14"],
  ["app-parapheur", "Parapheur Sigil", "Faire viser et signer un document", "Atelier Verdane", "DSG", "2025-06-16"],
  ["app-navette", "Navette", "Faire circuler les parapheurs papier numérisés", "Interne", "DSG", "2012-01-09", "2025-09-26"],
  ["app-grand-livre", "Grand Livre", "Tenir le budget et la comptabilité", "Chiffres et Cie", "DFIN", "2013-01-01"],
  ["app-habitat", "Aides à l’habitat", "Instruire les aides à la pierre", "Habitat et Données", "DHAB", "2008-04-07"],
  ["app-sondelys", "Sondélys", "Interroger un public par questionnaire", "", "DEVA", null],
];

/** The register of the sample authority; the same at each call. */
export const sampleApplications = (): Application[] =>
  ROWS.map(([id, name, purpose, publisher, directionId, inServiceOn, retiredOn = null]) => ({ id, name, purpose, publisher, directionId, inServiceOn, retiredOn }));

const TOUCHED: Readonly<Record<string, readonly (readonly [string, Effect])[]>> = {
  P01: [["app-guichet", "created"], ["app-formulaires", "replaced"]],
  P02: [["app-relation", "created"], ["app-appels", "replaced"], ["app-guichet", "changed"]],
  P17: [["app-portail", "created"], ["app-intranet", "replaced"], ["app-messagerie", "changed"]],
  P18: [["app-messagerie", "changed"]],
  P20: [["app-tournee", "created"], ["app-solidaris", "changed"]],
  P22: [["app-parapheur", "created"], ["app-navette", "retired"]],
  P41: [["app-solidaris", "replaced"]],
  P50: [["app-habitat", "changed"]],
};

/** The applications that a project touches, by its code. */
export const applicationsOf = (code: string): TouchedApplication[] => (TOUCHED[code] ?? []).map(([applicationId, effect]) => ({ applicationId, effect }));

/** What an application is called; an id that is none of theirs is itself. */
export const applicationName = (id: string): string => ROWS.find(([one]) => one === id)?.[1] ?? id;
