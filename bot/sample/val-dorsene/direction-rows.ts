import type { Day } from "../../domain/calendar/day";
import type { DirectionRow } from "../rows";

/** The general direction and the six pôles, each with its directions. */
export const directionsByPole: Readonly<Record<string, readonly DirectionRow[]>> = {
  "Direction générale": [
    ["DGT", "Délégation générale à la transformation", "garnault"],
    ["DSG", "Direction du secrétariat général", "rabate"],
    ["DCOM", "Direction de la communication", "fourcadelle"],
    ["DEVA", "Direction de l'évaluation et de la prospective", "mbemba"],
    ["DCG", "Direction du contrôle de gestion", "richemond"],
    ["DAJU", "Direction des affaires juridiques et des assemblées", "saint-erlan"],
  ],
  Ressources: [
    ["DSN", "Direction des systèmes numériques", "nguyen-leveque"],
    ["DRH", "Direction des ressources humaines", "ouadfel"],
    ["DFOR", "Direction de la formation et des compétences", "pibouleau"],
    ["DFIN", "Direction des finances", "castelbon"],
    ["DACH", "Direction des achats et de la commande publique", "keita"],
    ["DLOG", "Direction de la logistique et des moyens généraux", "tremolat"],
    ["DARC", "Direction des archives départementales", "vaucresson"],
    ["DSIG", "Direction de la donnée et de l'information géographique", "le-goasquen"],
  ],
  Solidarités: [
    ["DASO", "Direction de l'action sociale", "estivalet"],
    ["DAPA", "Direction de l'autonomie des personnes âgées", "haumont"],
    ["MDPH", "Maison départementale des personnes handicapées", "bensoula"],
    ["DENF", "Direction de l'enfance et de la famille", "ravaillon"],
    ["DPMI", "Direction de la protection maternelle et infantile", "marchadier"],
    ["DINS", "Direction de l'insertion et de l'emploi", "podevin"],
    ["DRU", "Direction de la relation aux usagers", "amblard"],
  ],
  Territoires: [
    ["DT1", "Agence départementale de Haute-Orsène", "penhouarn"],
    ["DT2", "Agence départementale des Coteaux", "cussac"],
    ["DT3", "Agence départementale du Grand-Vallon", "bathily"],
    ["DT4", "Agence départementale de la Plaine", "astruc"],
    ["DT5", "Agence départementale des Deux-Forêts", "hourcade"],
    ["DT6", "Agence départementale du Bas-Pays", "zaragossi"],
  ],
  "Construction et mobilités": [
    ["DROU", "Direction des routes", "vilatte"],
    ["DBAT", "Direction des bâtiments", "trinquart"],
    ["DMOB", "Direction des mobilités", "ahouansou"],
    ["DLAB", "Direction du laboratoire départemental", "szymborak"],
  ],
  "Éducation et culture": [
    ["DEDU", "Direction de l'éducation et des collèges", "lagarrosse"],
    ["DCUL", "Direction de la culture et du patrimoine", "oeuvrard"],
    ["DLEC", "Direction de la lecture publique", "hostellier"],
    ["DVAS", "Direction de la vie associative et des sports", "sarr"],
  ],
  "Environnement et aménagement": [
    ["DTE", "Direction de la transition écologique", "brissonnet"],
    ["DHAB", "Direction de l'habitat", "ferrandou"],
    ["DEAU", "Direction de l'eau et des milieux", "abadie"],
    ["DAGR", "Direction de l'agriculture et de la forêt", "tournecuillert"],
    ["DTOU", "Direction du tourisme et des espaces naturels", "vantourout"],
  ],
};

/** Directions that are there no more: their pôle, their last day, and the direction that took over. */
export const formerDirections: readonly (readonly [code: string, name: string, pole: string, validTo: Day, successor: string])[] = [
  ["DIT", "Direction de l'informatique et des télécommunications", "Ressources", "2024-12-31", "DSN"],
  ["DCOU", "Direction du courrier et des moyens", "Ressources", "2024-12-31", "DLOG"],
  ["DJEU", "Direction de la jeunesse", "Éducation et culture", "2025-08-31", "DVAS"],
];

/** The first day of the directions that were made since; the others have always been there. */
export const firstDays: Readonly<Record<string, Day>> = { DSN: "2025-01-01", DGT: "2023-09-01" };

/** The deputy director general who sponsors the projects of each pôle. */
export const sponsorByPole: Readonly<Record<string, string>> = {
  "Direction générale": "darcy",
  Ressources: "quemeneur",
  Solidarités: "diarra",
  Territoires: "portevin",
  "Construction et mobilités": "kermadec",
  "Éducation et culture": "belhadji",
  "Environnement et aménagement": "taffoureau",
};
