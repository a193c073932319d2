import type { Day } from "../../bot/domain/calendar/day";
import { blankDirection } from "../../bot/domain/directory/direction-values";
import type { Direction } from "../../bot/domain/people/direction";
import { successorOn } from "../../bot/domain/people/successor";

type Row = readonly [code: string, name: string, directorId?: string];

/** The directions of the sample authority by pôle; their ids are their codes. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  "Direction générale": [
    ["DGT", "Délégation générale à la transformation", "p-001"],
    ["DSG", "Direction du secrétariat général"],
    ["DCOM", "Direction de la communication"],
    ["DEVA", "Direction de l’évaluation et de la prospective"],
    ["DCG", "Direction du contrôle de gestion"],
    ["DAJU", "Direction des affaires juridiques et des assemblées"],
  ],
  Ressources: [
    ["DSN", "Direction des systèmes numériques", "p-002"],
    ["DRH", "Direction des ressources humaines", "p-007"],
    ["DFOR", "Direction de la formation et des compétences"],
    ["DFIN", "Direction des finances", "p-012"],
    ["DACH", "Direction des achats et de la commande publique"],
    ["DLOG", "Direction de la logistique et des moyens généraux"],
    ["DARC", "Direction des archives départementales"],
    ["DSIG", "Direction de la donnée et de l’information géographique", "p-010"],
  ],
  Solidarités: [
    ["DASO", "Direction de l’action sociale", "p-011"],
    ["DAPA", "Direction de l’autonomie et des personnes âgées", "p-004"],
    ["MDPH", "Maison départementale des personnes handicapées", "p-005"],
    ["DENF", "Direction de l’enfance et de la famille"],
    ["DPMI", "Direction de la protection maternelle et infantile"],
    ["DINS", "Direction de l’insertion et de l’emploi"],
    ["DRU", "Direction de la relation aux usagers", "p-003"],
  ],
  "Construction et mobilités": [
    ["DROU", "Direction des routes et des mobilités", "p-008"],
    ["DBAT", "Direction des bâtiments"],
    ["DLAB", "Direction du laboratoire départemental"],
  ],
  "Éducation et culture": [
    ["DEDU", "Direction de l’éducation et des collèges", "p-009"],
    ["DCUL", "Direction de la culture et du patrimoine"],
    ["DVAS", "Direction de la vie associative et des sports"],
  ],
  "Environnement et aménagement": [
    ["DTE", "Direction de la transition écologique"],
    ["DHAB", "Direction de l’habitat"],
    ["DJEU", "Direction de la jeunesse"],
  ],
};

/** Two were dissolved: one still carries a project, the other was taken over long ago. */
const ENDS: Readonly<Record<string, Pick<Direction, "validTo" | "successorId">>> = {
  DHAB: { validTo: "2026-06-30", successorId: "DTE" },
  DJEU: { validTo: "2024-12-31", successorId: "DVAS" },
};

/** The directions, in the order of their pôles; the same at each call. */
export const sampleDirections = (): Direction[] =>
  Object.entries(ROWS).flatMap(([pole, rows]) =>
    rows.map(([code, name, directorId = null]) => ({ ...blankDirection(code), code, name, pole, directorId, validFrom: code === "DTE" ? "2022-01-01" : null, ...ENDS[code] })),
  );

const names = new Map(sampleDirections().map(({ id, name }) => [id, name]));

/** What a direction is called; a name that is none of theirs is itself. */
export const directionName = (id: string | null): string => (id === null ? "" : (names.get(id) ?? id));

/** The direction that has taken over by a day; empty where none had to. */
export function successorName(id: string, day: Day): string {
  const directions = new Map(sampleDirections().map((one) => [one.id, one]));
  const direction = directions.get(id);
  return (direction && successorOn(direction, directions, day)?.name) ?? "";
}
