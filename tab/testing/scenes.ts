/** Every view of the tab with an address that shows it. */
export const VIEWS: [name: string, path: string][] = [
  ["portfolio", "/tab/plan/frn-2025-2027"],
  ["a rate opened up", "/tab/plan/frn-2025-2027?chiffre=taux"],
  ["the météo opened up", "/tab/plan/frn-2025-2027?chiffre=meteo"],
  ["projects", "/tab/plan/frn-2025-2027/projets"],
  ["calendar", "/tab/plan/frn-2025-2027/calendrier"],
  ["calendar as a table", "/tab/plan/frn-2025-2027/calendrier?forme=tableau"],
  ["phases", "/tab/plan/frn-2025-2027/phases"],
  ["history", "/tab/plan/frn-2025-2027/historique"],
  ["mandate", "/tab/plan/frn-2025-2027/mandature"],
  ["elected", "/tab/plan/frn-2025-2027/elus"],
  ["indicators", "/tab/plan/frn-2025-2027/indicateurs"],
  ["yearly review", "/tab/plan/frn-2025-2027/bilan"],
  ["axis", "/tab/plan/frn-2025-2027/axe/a1"],
  ["project", "/tab/projet/p17"],
  ["action", "/tab/action/p17-a2"],
  ["my actions", "/tab/mes-actions"],
  ["import", "/tab/import"],
  ["directory", "/tab/annuaire"],
  ["directions", "/tab/annuaire/directions"],
  ["applications", "/tab/annuaire/applications"],
  ["handover", "/tab/annuaire/p-003/passation"],
  ["campaign of the week", "/tab/campagnes"],
  ["campaign of a past week", "/tab/campagnes?semaine=2026-W46"],
  ["ledger", "/tab/campagnes/journal?semaine=2026-W46"],
  ["reachability", "/tab/campagnes/joignabilite"],
  ["campaign settings", "/tab/campagnes/reglages"],
  ["accessibility statement", "/tab/accessibilite"],
  ["my availability", "/tab/disponibilites"],
];

/** A file to choose; the samples answer the same whatever it holds. */
export const A_FILE = { name: "plan-2026.xlsx", mimeType: "application/vnd.ms-excel", buffer: Buffer.from("sample") };
