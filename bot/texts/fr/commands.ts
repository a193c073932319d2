import { counted } from "../../domain/wording/plural";

/** Ce que disent les commandes à qui les tape. */
export const commands = {
  importRefused: (faults: number) => `Refusé\u00a0: ${counted(faults, "erreur", "erreurs", "fr")}, rien n’a été importé.`,
  importConflicts: (count: number) =>
    `${counted(count, "cellule changée", "cellules changées", "fr")} à la fois dans le fichier et dans Jalon\u00a0: rien n’est importé tant ` +
    "que rien ne dit quelle valeur garder (--keep-jalon, --take-file, ou cellule par cellule dans l’onglet).",
  importHolds: (plan: string, { axes, projects, actions, people }: Record<"axes" | "projects" | "actions" | "people", number>) =>
    `${plan}\u00a0: ${[
      counted(axes, "axe", "axes", "fr"),
      counted(projects, "projet", "projets", "fr"),
      counted(actions, "action", "actions", "fr"),
      counted(people, "personne", "personnes", "fr"),
    ].join(", ")}.`,
  importDone: (applied: boolean, { created, changed, unchanged, missing }: Record<"created" | "changed" | "unchanged" | "missing", number>) =>
    `${applied ? "Importé" : "Serait importé"}\u00a0: ${[
      counted(created, "ajout", "ajouts", "fr"),
      counted(changed, "modification", "modifications", "fr"),
      counted(unchanged, "inchangé", "inchangés", "fr"),
      counted(missing, "absent du fichier", "absents du fichier", "fr"),
    ].join(", ")}.`,
  doctor: {
    good: "bon",
    bad: "À VOIR",
    configuration: "configuration",
    configurationSeen: (mode: string, port: number) => `mode ${mode}, port ${port}`,
    configurationRemedy: "Corrigez cette variable\u00a0: .env.example les explique toutes.",
    node: "Node.js",
    nodeRemedy: "Installez Node.js 20.19 ou plus récent.",
    zone: (name: string) => `fuseau ${name}`,
    zoneUnknown: "inconnu",
    zoneRemedy: "Installez les données de fuseaux horaires (tzdata, Node complet).",
    tab: "onglet",
    tabBuilt: (built: boolean): string => (built ? "construit" : "absent"),
    tabRemedy: "Lancez npm run build.",
    store: "base de données",
    storeSeen: (plans: number) => counted(plans, "plan", "plans", "fr"),
    storeRemedy: "Vérifiez COSMOS_ENDPOINT, les droits de l’identité sur les données, ou le dossier JALON_DATA.",
    token: "jeton du bot",
    tokenSeen: (given: boolean): string => (given ? "obtenu" : "aucun"),
    tokenRemedy: "Vérifiez JALON_BOT_APP_ID, JALON_BOT_TENANT_ID et l’identité ou le secret du bot.",
    port: "port",
    portSeen: (port: number, free: boolean) => (free ? `${port} libre` : `${port} occupé\u00a0: Jalon tourne sans doute déjà`),
  },
};
