import { campaignProblems } from "./campaign-problems";
import { committeeProblems } from "./committee-problems";
import { viewProblems } from "./view-problems";
import { editProblems } from "./edit-problems";

/** Ce que l'API sait d'un refus, pour le dire. */
export interface ProblemFacts {
  /** Le champ en cause, par son nom dans la requête. */
  field?: string;
  /** La référence à donner quand on signale un incident. */
  reference?: string;
}

interface Problem {
  title: string;
  detail: (facts: ProblemFacts) => string;
}

const fields: Record<string, string> = {
  status: "Statut",
  progress: "Avancement",
  milestoneDay: "Prochain jalon",
  obstacle: "Obstacle",
  line: "En une ligne",
  level: "Météo",
  comment: "Commentaire",
  version: "Version",
  email: "Adresse",
  file: "Fichier",
  link: "Lien",
  week: "Semaine",
  state: "État",
  kind: "Nature",
  year: "Année",
};

/** Un refus de l'API, par son code : un titre court et une phrase qui dit ce qui s'est passé et quoi faire. */
export const problems = {
  "version-conflict": {
    title: "Modifié entre-temps",
    detail: () =>
      "Quelqu’un a modifié ceci entre-temps. Votre saisie est gardée\u00a0: vérifiez l’état actuel, puis enregistrez.",
  },
  "not-concerned": {
    title: "Réservé aux personnes concernées",
    detail: () => "Cette action est renseignée par son pilote, ses co-pilotes, le duo de son projet ou le bureau des projets.",
  },
  "bureau-only": {
    title: "Réservé au bureau des projets",
    detail: () => "Seul le bureau des projets peut le faire. Demandez-lui.",
  },
  "heads-only": {
    title: "Réservé au duo du projet",
    detail: () => "La météo est déclarée par le duo du projet, ou par le bureau des projets.",
  },
  "action-closed": { title: "Action close", detail: () => "Cette action est close. Rien n’a été enregistré." },
  "not-found": { title: "Introuvable", detail: () => "Ceci n’existe pas, ou n’est plus dans la feuille de route." },
  "invalid-input": {
    title: "Saisie à corriger",
    detail: ({ field }) => {
      if (!field) return "La demande est incomplète ou mal formée.";
      return `Le champ «\u00a0${fields[field] ?? field}\u00a0» n’est pas valable. Vos autres réponses sont gardées.`;
    },
  },
  "comment-owed": {
    title: "Commentaire dû",
    detail: () => "Un commentaire est dû à partir de la pluie. Votre saisie est gardée.",
  },
  "not-signed-in": {
    title: "Connexion nécessaire",
    detail: () => "Votre connexion n’est pas reconnue ou a expiré. Rouvrez l’onglet.",
  },
  "tenant-unknown": { title: "Organisation inconnue", detail: () => "Jalon n’est pas ouvert à votre organisation." },
  "person-unknown": {
    title: "Compte à relier",
    detail: () =>
      "Votre compte n’est pas encore dans l’annuaire de la feuille de route. " +
      "Demandez au bureau des projets d’y noter votre adresse.",
  },
  "sign-in-unavailable": {
    title: "Connexion indisponible",
    detail: () => "La connexion ne peut pas être vérifiée en ce moment. Réessayez dans un instant.",
  },
  "too-large": { title: "Trop volumineux", detail: () => "L’envoi est trop volumineux. Rien n’a été enregistré." },
  "import-refused": {
    title: "Import refusé",
    detail: () => "Le fichier contient des erreurs. Rien n’a été importé\u00a0: corrigez-les, puis recommencez.",
  },
  "import-conflicts": {
    title: "Des cellules restent à trancher",
    detail: () =>
      "Le fichier et Jalon disent deux choses différentes de certaines cellules. Rien n’a été importé\u00a0: choisissez pour " +
      "chacune la valeur à garder.",
  },
  "undo-later-changes": {
    title: "Import déjà suivi de modifications",
    detail: () => "Des réponses ont été enregistrées depuis cet import. Le défaire les perdrait\u00a0: il reste en place.",
  },
  "undo-already": { title: "Import déjà défait", detail: () => "Cet import a déjà été défait." },
  "email-taken": {
    title: "Adresse déjà prise",
    detail: () => "Cette adresse est déjà celle d’une autre personne de l’annuaire. Rien n’a été enregistré.",
  },
  ...campaignProblems,
  ...committeeProblems,
  ...viewProblems,
  ...editProblems,
  busy: {
    title: "Service occupé",
    detail: () => "Le service est très sollicité. Rien n’a été enregistré, réessayez dans un instant.",
  },
  surprise: {
    title: "Incident",
    detail: ({ reference }) =>
      `Un incident est survenu. Réessayez dans un moment\u00a0; s’il persiste, donnez la référence ${reference ?? "affichée"}.`,
  },
} satisfies Record<string, Problem>;

export type ProblemCode = keyof typeof problems;
export type ProblemTexts = Record<ProblemCode, Problem>;
