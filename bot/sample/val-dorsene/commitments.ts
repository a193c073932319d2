import type { Commitment } from "../../domain/roadmap/commitment";
import { typographic } from "../typographic";

/** The twelve commitments of the mandate, each with the projects that serve it; two have none. */
const COMMITMENTS: readonly (readonly [title: string, flagship: boolean, projects: readonly string[]])[] = [
  ["Des démarches départementales simples, toutes en ligne", true, ["P01", "P04", "P05", "P06", "P08", "P11"]],
  ["Un accueil joignable et humain, au téléphone comme au guichet", true, ["P02", "P16"]],
  ["Un rendez-vous médico-social en moins de deux semaines", false, ["P03"]],
  ["Des routes sûres, un incident traité sous trois jours", false, ["P13", "P21", "P37"]],
  ["Des agents bien équipés sur le terrain", false, ["P19", "P20", "P27"]],
  ["Des collèges connectés", true, ["P07", "P35", "P54"]],
  ["Un Département qui protège les données de ses habitants", false, ["P56", "P57", "P58", "P59"]],
  ["La transparence de l'action publique", false, ["P30", "P32", "P38"]],
  ["Un numérique sobre et réparé", false, ["P55", "P64", "P65"]],
  ["Personne laissé au bord du numérique", true, ["P62", "P63", "P69"]],
  ["Un budget participatif ouvert à tous les habitants", false, []],
  ["Une cantine locale, suivie par les familles dans chaque collège", false, []],
];

/** The commitments as the plan keeps them. */
export const mandateCommitments = (): Commitment[] =>
  COMMITMENTS.map(([title, flagship], at) => ({ id: `e${at + 1}`, title: typographic(title), flagship }));

/** The commitments that a project serves, by its code. */
export const commitmentsOf = (code: string): string[] =>
  COMMITMENTS.flatMap(([, , projects], at) => (projects.includes(code) ? [`e${at + 1}`] : []));
