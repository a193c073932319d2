/** Every state of every view, each in a frame of its own; one file without imports, only its types are stripped. */
const SCENES: readonly (readonly [title: string, path: string, state: string])[] = [
  ["Portefeuille", "/tab/", "normal"],
  ["Portefeuille, un axe pas encore dans l’outil", "/tab/", "partial"],
  ["Portefeuille, un axe non calculé", "/tab/", "uncomputed"],
  ["Portefeuille, titres longs", "/tab/", "long"],
  ["Portefeuille, premier jour sans recul", "/tab/", "first-day"],
  ["Portefeuille, rien ne va mal", "/tab/", "quiet"],
  ["Taux de réalisation, ouvert", "/tab/plan/frn-2025-2027?chiffre=taux", "normal"],
  ["Taux non calculé d’un axe, ouvert", "/tab/plan/frn-2025-2027?chiffre=taux&axe=a3", "uncomputed"],
  ["Actions en retard, ouvertes", "/tab/plan/frn-2025-2027?chiffre=retards", "normal"],
  ["Actions en retard, il n’y en a pas", "/tab/plan/frn-2025-2027?chiffre=retards", "quiet"],
  ["Météo d’un axe, ouverte", "/tab/plan/frn-2025-2027?chiffre=meteo&axe=a1", "normal"],
  ["Écarts à expliquer, ouverts", "/tab/plan/frn-2025-2027?chiffre=ecarts", "normal"],
  ["Silences, ouverts", "/tab/plan/frn-2025-2027?chiffre=silences", "normal"],
  ["Jalons des 30 prochains jours, ouverts", "/tab/plan/frn-2025-2027?chiffre=jalons", "normal"],
  ["Projets", "/tab/plan/frn-2025-2027/projets", "normal"],
  ["Projets filtrés jusqu’au dernier", "/tab/plan/frn-2025-2027/projets?q=introuvable", "normal"],
  ["Projets en retard, triés, avec d’autres colonnes", "/tab/plan/frn-2025-2027/projets?voir=late&tri=-rate&groupe=weather&colonnes=phase,weather,rate,heads,completeness", "normal"],
  ["Projets, toutes les colonnes", "/tab/plan/frn-2025-2027/projets?colonnes=axis,phase,weather,computed,rate,late,milestone,direction,programme,heads,sponsor,heard,completeness", "normal"],
  ["Projets, sans les droits du bureau", "/tab/plan/frn-2025-2027/projets?fiche=sponsor", "agent"],
  ["828 projets", "/tab/plan/frn-2025-2027/projets", "large"],
  ["Calendrier", "/tab/plan/frn-2025-2027/calendrier", "normal"],
  ["Calendrier par mois, jalons dépassés", "/tab/plan/frn-2025-2027/calendrier?echelle=mois&voir=overdue", "normal"],
  ["Calendrier de 828 projets, par année", "/tab/plan/frn-2025-2027/calendrier?echelle=annee&forme=calendrier", "large"],
  ["Calendrier en tableau", "/tab/plan/frn-2025-2027/calendrier?forme=tableau", "normal"],
  ["Calendrier, rien dans la période", "/tab/plan/frn-2025-2027/calendrier?depuis=2035-T1", "normal"],
  ["Calendrier, titres longs", "/tab/plan/frn-2025-2027/calendrier?forme=calendrier", "long"],
  ["Calendrier, projets sans date", "/tab/plan/frn-2025-2027/calendrier", "undated"],
  ["Portefeuille qui change sous les yeux", "/tab/", "changing"],
  ["Sans plan", "/tab/", "empty"],
  ["En chargement", "/tab/", "loading"],
  ["Erreur avec référence", "/tab/", "error"],
  ["Serveur injoignable", "/tab/", "offline"],
  ["Phases", "/tab/plan/frn-2025-2027/phases", "normal"],
  ["Phases, 828 projets", "/tab/plan/frn-2025-2027/phases", "large"],
  ["Phases, droits d’un agent", "/tab/plan/frn-2025-2027/phases", "agent"],
  ["Projet, la première modification rencontre celle de quelqu’un", "/tab/projet/p05", "conflict"],
  ["Historique", "/tab/plan/frn-2025-2027/historique", "normal"],
  ["Historique d’un projet et de ses actions", "/tab/plan/frn-2025-2027/historique?sujet=p17", "normal"],
  ["Historique, sans réponse aux filtres", "/tab/plan/frn-2025-2027/historique?origine=spreadsheet", "normal"],
  ["Historique, chacun défait ce qu’il a changé", "/tab/plan/frn-2025-2027/historique", "agent"],
  ["Historique vide", "/tab/plan/frn-2025-2027/historique", "empty"],
  ["Mandature", "/tab/plan/frn-2025-2027/mandature", "normal"],
  ["Mandature, rien de saisi", "/tab/plan/frn-2025-2027/mandature", "partial"],
  ["Vue élus", "/tab/plan/frn-2025-2027/elus", "normal"],
  ["Bilan annuel", "/tab/plan/frn-2025-2027/bilan", "normal"],
  ["Bilan d’une année passée", "/tab/plan/frn-2025-2027/bilan?annee=2025", "normal"],
  ["Bilan, rien d’achevé", "/tab/plan/frn-2025-2027/bilan", "undated"],
  ["Vue élus, sans engagement", "/tab/plan/frn-2025-2027/elus", "partial"],
  ["Axe", "/tab/plan/frn-2025-2027/axe/a1", "normal"],
  ["Projet, écart à expliquer", "/tab/projet/p17", "normal"],
  ["Projet, sans droit sur la météo", "/tab/projet/p17", "agent"],
  ["Action", "/tab/action/p17-a2", "normal"],
  ["Action, lecture seule", "/tab/action/p17-a2", "agent"],
  ["Action, la première modification rencontre celle de quelqu’un", "/tab/action/p05-a1", "conflict"],
  ["Action, titre long", "/tab/action/p02-a1", "long"],
  ["Action, la première réponse rencontre un conflit", "/tab/action/p17-a2", "conflict"],
  ["Mes actions", "/tab/mes-actions", "normal"],
  ["Import", "/tab/import", "normal"],
  ["Import d’un fichier à corriger", "/tab/import", "faulty-file"],
  ["Import d’un classeur où Jalon et le fichier se contredisent", "/tab/import", "conflict"],
  ["Import, refusé", "/tab/import", "agent"],
  ["Annuaire", "/tab/annuaire", "normal"],
  ["Annuaire, en lecture", "/tab/annuaire", "agent"],
  ["Directions", "/tab/annuaire/directions", "normal"],
  ["Fiche d’une direction dissoute", "/tab/annuaire/directions?fiche=DHAB", "normal"],
  ["Direction, la première modification rencontre celle de quelqu’un", "/tab/annuaire/directions?fiche=DCUL", "conflict"],
  ["Directions, en lecture", "/tab/annuaire/directions", "agent"],
  ["Directions, rien de connu", "/tab/annuaire/directions", "empty"],
  ["Applications", "/tab/annuaire/applications", "normal"],
  ["Applications retirées", "/tab/annuaire/applications?etat=retired", "normal"],
  ["Fiche d’une application, avec les projets qui y touchent", "/tab/annuaire/applications?fiche=app-solidaris", "normal"],
  ["Applications, registre vide", "/tab/annuaire/applications", "empty"],
  ["Projet d’une direction dissoute", "/tab/projet/p50", "normal"],
  ["Campagne à venir", "/tab/campagnes", "normal"],
  ["Campagne à venir, 900 personnes", "/tab/campagnes", "large"],
  ["Campagne qui attend mon accord", "/tab/campagnes", "consent"],
  ["Campagne, lecture seule", "/tab/campagnes", "executive"],
  ["Campagne terminée", "/tab/campagnes?semaine=2026-W46", "normal"],
  ["Sans personne à interroger", "/tab/campagnes", "empty"],
  ["Journal des envois", "/tab/campagnes/journal?semaine=2026-W46", "normal"],
  ["Joignabilité", "/tab/campagnes/joignabilite", "normal"],
  ["Réglages des campagnes", "/tab/campagnes/reglages", "normal"],
  ["Réglages, le premier enregistrement rencontre un conflit", "/tab/campagnes/reglages", "conflict"],
  ["Mes disponibilités", "/tab/disponibilites", "normal"],
  ["Disponibilités de quelqu’un", "/tab/disponibilites/p-004", "normal"],
  ["Accessibilité", "/tab/accessibilite", "normal"],
  ["Adresse inconnue", "/tab/nulle-part", "normal"],
];

const CHOICES: Record<string, readonly string[]> = {
  theme: ["default", "dark", "contrast"],
  locale: ["fr-fr", "en-gb"],
  width: ["375", "320", "1366", "1920"],
};

const header = document.querySelector("header");
const main = document.querySelector("main");
const chosen: Record<string, string> = { theme: "default", locale: "fr-fr", width: "375" };

function draw(): void {
  main?.replaceChildren(
    ...SCENES.map(([title, path, state]) => {
      const figure = document.createElement("figure");
      const caption = document.createElement("figcaption");
      const frame = document.createElement("iframe");
      caption.textContent = title;
      frame.loading = "lazy";
      frame.width = chosen.width ?? "375";
      frame.height = Number(frame.width) > 500 ? "900" : "720";
      frame.title = title;
      frame.src = `/host?${new URLSearchParams({ state, path, theme: chosen.theme ?? "", locale: chosen.locale ?? "" })}`;
      figure.append(caption, frame);
      return figure;
    }),
  );
}

for (const [name, options] of Object.entries(CHOICES)) {
  const label = document.createElement("label");
  const select = document.createElement("select");
  select.append(...options.map((option) => new Option(option)));
  select.addEventListener("change", () => {
    chosen[name] = select.value;
    draw();
  });
  label.append(name, select);
  header?.append(label);
}
draw();
