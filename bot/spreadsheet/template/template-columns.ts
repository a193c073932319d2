import type { Headers } from "../table/find-table";

export type TemplateField =
  | "axis"
  | "subAxis"
  | "subSubAxis"
  | "title"
  | "part"
  | "description"
  | "pilots"
  | "direction"
  | "funder"
  | "funding"
  | "budget"
  | "status"
  | "progress"
  | "priority"
  | "startDay"
  | "dueDay";

/** Headers of the action-plan template over its versions, as `headerKey` gives them. */
export const TEMPLATE_HEADERS: Headers<TemplateField> = {
  axis: ["axe", "axe strategique"],
  subAxis: ["sous axe"],
  subSubAxis: ["sous sous axe"],
  title: ["titre de la fiche action", "titre de l action", "titre de la fiche", "titre action", "intitule de l action"],
  part: ["titre de la sous action", "sous action"],
  description: ["descriptif", "description"],
  pilots: ["personne pilote", "personnes pilotes", "personne s pilote s"],
  direction: ["direction ou service pilote", "direction pilote", "service pilote", "directions ou services pilotes"],
  funder: ["financeur", "financeur 1", "financeur 2", "financeur 3"],
  funding: [
    "montant",
    "montant ht",
    "montant ttc",
    "montant 1",
    "montant 2",
    "montant 3",
    "montant ht 1",
    "montant ht 2",
    "montant ht 3",
  ],
  budget: ["budget previsionnel total ht", "budget previsionnel total ttc", "budget previsionnel total", "budget previsionnel"],
  status: ["statut"],
  progress: ["avancement", "taux d avancement", "progression"],
  priority: ["niveau de priorite", "priorite"],
  startDay: ["date de debut"],
  dueDay: ["date de fin", "date de fin previsionnelle", "echeance"],
};

export const TEMPLATE_REQUIRED = ["axis", "title"] as const satisfies readonly TemplateField[];
export const TEMPLATE_REPEATABLE = ["funder", "funding"] as const satisfies readonly TemplateField[];
export const TEMPLATE_DATES = ["startDay", "dueDay"] as const satisfies readonly TemplateField[];
