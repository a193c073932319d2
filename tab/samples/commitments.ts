import type { Commitment } from "../../bot/domain/roadmap/commitment";

const COMMITMENTS: readonly (readonly [title: string, flagship: boolean, projects: readonly string[]])[] = [
  ["Des démarches départementales simples, toutes en ligne", true, ["P01", "P04", "P05", "P06", "P11"]],
  ["Un accueil joignable et humain, au téléphone comme au guichet", true, ["P02", "P16"]],
  ["Des routes sûres, un incident traité sous trois jours", false, ["P13", "P21"]],
  ["Des collèges connectés", true, ["P07", "P54"]],
  ["Un Département qui protège les données de ses habitants", false, ["P56", "P57", "P58"]],
  ["Un budget participatif ouvert à tous les habitants", false, []],
];

/** What the mandate promised in the sample authority; one commitment has no project. */
export const sampleCommitments = (): Commitment[] => COMMITMENTS.map(([title, flagship], at) => ({ id: `e${at + 1}`, title, flagship }));

/** The commitments that a project of the samples serves, by its code. */
export const commitmentsOf = (code: string): string[] =>
  COMMITMENTS.flatMap(([, , projects], at) => (projects.includes(code) ? [`e${at + 1}`] : []));
