import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

export const indicators = {
  approach: "Démarche",
  unsaid: "pas encore dit",
  share: (mode: string) => `${mode}, en %`,
  sum: (sum: number) => `Total\u00a0: ${sum}\u00a0%. Les parts doivent faire 100\u00a0%, ou toutes rester à zéro.`,
  title: "Indicateurs",
  sentence: (shared: string | null, configured: string | null, target: string) =>
    `${shared === null ? "Aucun projet n’a encore dit sur quel socle il repose." : `${shared} des projets qui l’ont dit reposent sur un socle partagé.`} ${
      configured === null ? "La part faite par paramétrage n’est pas encore connue." : `${configured} de la charge est faite par paramétrage, pour ${target} visés.`
    }`,
  shared: "Socle partagé ou silo",
  sharedRule: "Un socle partagé sert à plusieurs projets\u00a0; un silo n’en sert qu’un. Ne comptent que les projets qui l’ont dit.",
  debtTitle: "Dette technique",
  configured: "Part par paramétrage",
  configuredRule: "Paramétrage et low-code, pondérés par les jours de MOE. Un projet sans parts ou sans jours n’y est pas compté.",
  weight: (percent: string, days: string) => `${percent}, ${days}\u00a0j de MOE`,
  table: "Champs d’opportunité par axe",
  tableCaption: "Nombre de projets par axe et par champ d’opportunité",
  axis: "Axe",
  none: "aucun projet",
  count: (count: number) => n(count, "projet", "projets"),
  listOf: (what: string) => `Projets\u00a0: ${what}`,
  unsaidCount: (count: number) => (count === 0 ? "Tous les projets l’ont dit." : `${n(count, "projet ne l’a", "projets ne l’ont")} pas encore dit`),
  rule: "Les projets pour mémoire ou abandonnés ne comptent pas. Chaque duo dit la démarche de son projet sur sa page.",
};
