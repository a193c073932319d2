import type { ReorientationRow } from "../rows";

/** Dates moved and owners changed in Jalon since the plan was loaded, each with the reason that was given. */
export const reorientations: readonly ReorientationRow[] = [
  ["P17", 2, "2026-09-14", "vaneck", "La recherche est à refaire après les essais avec les agents."],
  ["P02", 5, "2026-09-15", "sabatier", "Les services instructeurs n'ont pas encore désigné leurs relecteurs."],
  ["P23", 3, "2026-09-21", "hautecoeur", "L'autonomie a rejoint le périmètre du plan de classement."],
  ["P62", 1, "2026-09-22", "tebib", "Suspension décidée : le financement des postes de conseillers n'est pas confirmé."],
  ["P58", 2, "2026-09-28", "castaingt", "Deux sites restent en balance, la décision est attendue au comité de décembre."],
  ["P17", 5, "2026-10-05", "courcelles", "Avis demandé à la déléguée à la protection des données."],
  ["P06", null, "2026-10-12", "cordonnel", "L'éditeur reporte la version qui contient l'interface."],
  ["P25", 2, "2026-10-13", "belkacem", "Relais pris dans la direction.", "ngom"],
  ["P05", 2, "2026-10-14", "azzouzi", "Les volumes du second scénario arrivent un mois plus tard."],
  ["P59", 2, "2026-10-19", "castaingt", "Bascules limitées à un bâtiment par quinzaine."],
  ["P18", 3, "2026-10-20", "moutardier", "Les agences passent après les élections professionnelles."],
  ["P01", null, "2026-11-03", "kervella", "La recette des premiers téléservices prend un mois de plus."],
];

/** The same in the plan of the Grand-Vallon. */
export const grandVallonReorientations: readonly ReorientationRow[] = [
  ["G09", 2, "2026-11-05", "achard", "Treize communes envoient leurs plans avec retard."],
];
