import type { ElectedNote } from "../../bot/contract/summaries";
import { PLAN } from "./world";

/** The quarterly note of the samples. */
export const electedNoteOf = (asked: string | null): ElectedNote => ({
  plan: PLAN,
  quarter: asked ?? "2026-T4",
  quarters: ["2026-T4", "2026-T3", "2026-T2"],
  title: "Note aux élus, feuille de route numérique",
  sections: [
    { heading: "Ce qui a réussi", paragraphs: ["Les agents des routes saisissent leurs relevés sur le terrain.", "Les familles demandent une bourse de collège en ligne."] },
    { heading: "Ce qui sera décidé", paragraphs: ["Le comité de suivi se réunit le 8 décembre 2026. Il se prononcera sur le second site d’hébergement."] },
  ],
  unknownAcronyms: ["GRU"],
});
