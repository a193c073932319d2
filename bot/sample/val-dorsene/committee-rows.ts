import type { CommitteeLevel, MemberPart } from "../../domain/committee/committee";
import { EFFECT_KINDS, type EffectKind } from "../../domain/committee/effect";
import type { Rhythm } from "../../domain/committee/rhythm";
import type { PersonKey } from "../rows";

export interface CommitteeRow {
  /** The last part of its id. */
  key: string;
  name: string;
  level: CommitteeLevel;
  /** Key of the one above; null at the top. */
  above: string | null;
  members: readonly (readonly [PersonKey, MemberPart])[];
  quorum: number | null;
  rhythm: Rhythm;
  startTime: string;
  minutes: number;
  place: string;
  remit: readonly EffectKind[];
  /** Codes of the projects it steers; none for the whole plan. */
  projects: readonly string[];
}

const inPart = (part: MemberPart, ...people: PersonKey[]): [PersonKey, MemberPart][] => people.map((one) => [one, part]);

/** The five instances of the roadmap. The channel of the comité de suivi is private, where no bot can write: none is named. */
export const committeeRows: readonly CommitteeRow[] = [
  {
    key: "costrat", name: "Comité stratégique (COSTRAT)", level: 1, above: null,
    members: [
      ...inPart("chair", "pradaloux"), ...inPart("secretary", "garnault"),
      ...inPart("member", "monteillard", "charif", "escoffroy", "darcy", "quemeneur", "diarra"), ...inPart("guest", "belkacem"),
    ],
    quorum: 5, rhythm: { every: "half-year", weekday: 4, weekOfMonth: 3, monthOfPeriod: 6 }, startTime: "10:00", minutes: 90,
    place: "Hôtel du Département, salle des commissions", remit: ["reorientation", "sponsor", "suspension", "abandonment"], projects: [],
  },
  {
    key: "suivi", name: "Comité de suivi", level: 1, above: "costrat",
    members: [
      ...inPart("chair", "darcy"), ...inPart("secretary", "belkacem"),
      ...inPart("member", "quemeneur", "diarra", "portevin", "kermadec", "belhadji", "taffoureau", "garnault", "nguyen-leveque", "castelbon"),
      ...inPart("guest", "tanguy", "richemond"),
    ],
    quorum: 6, rhythm: { every: "quarter", weekday: 2, weekOfMonth: 2, monthOfPeriod: 3 }, startTime: "14:00", minutes: 120,
    place: "Hôtel du Département, salle Orsène", remit: EFFECT_KINDS, projects: [],
  },
  {
    key: "copil-portefeuille", name: "COPIL portefeuille", level: 2, above: "suivi",
    members: [
      ...inPart("chair", "garnault"), ...inPart("secretary", "tanguy"),
      ...inPart("member", "nguyen-leveque", "amblard", "ouadfel", "estivalet", "mbemba", "benali", "ducournau"), ...inPart("guest", "belkacem", "talbot"),
    ],
    quorum: 5, rhythm: { every: "month", weekday: 4, weekOfMonth: 2, monthOfPeriod: 1 }, startTime: "09:30", minutes: 90,
    place: "Pôle Ressources, salle 204", remit: ["dates", "phase", "owner", "new-action"], projects: [],
  },
  {
    key: "copil-guichet", name: "COPIL Guichet numérique", level: 2, above: "copil-portefeuille",
    members: [
      ...inPart("chair", "amblard"), ...inPart("secretary", "kervella"), ...inPart("member", "pommeraye", "sabatier", "nguyen-leveque"), ...inPart("guest", "oriol", "courtois"),
    ],
    quorum: 3, rhythm: { every: "two-months", weekday: 2, weekOfMonth: 3, monthOfPeriod: 1 }, startTime: "10:00", minutes: 60,
    place: "Direction de la relation aux usagers", remit: ["dates", "owner", "new-action"], projects: ["P01", "P02", "P11", "P16"],
  },
  {
    key: "usagers", name: "Comité des usagers internes", level: 3, above: "copil-portefeuille",
    members: [...inPart("chair", "sigaud"), ...inPart("secretary", "courcelles"), ...inPart("member", "lenfantin", "arrouays", "vong", "salesse", "trouve")],
    quorum: null, rhythm: { every: "half-year", weekday: 2, weekOfMonth: 2, monthOfPeriod: 4 }, startTime: "14:00", minutes: 90,
    place: "Espace numérique, rez-de-chaussée", remit: ["new-action"], projects: ["P17", "P18", "P20", "P21", "P26", "P29"],
  },
];
