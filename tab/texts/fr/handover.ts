import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

/** *de Claire*, *d’Inès*. */
const of = (name: string): string => (/^[aeiouyhàâäéèêëîïôöùûüœæ]/i.test(name) ? `d’${name}` : `de ${name}`);

export const handover = {
  title: (name: string) => `Dossier de passation ${of(name)}`,
  print: "Imprimer",
  sentence: (projects: number, actions: number, late: number) =>
    projects + actions === 0
      ? "Cette personne ne porte ni projet en cours ni action ouverte."
      : `${[projects === 0 ? "" : n(projects, "projet", "projets"), actions === 0 ? "" : n(actions, "action ouverte", "actions ouvertes")].filter((part) => part !== "").join(" et ")} à reprendre${
          late === 0 ? "" : `, dont ${n(late, "action en retard", "actions en retard")}`
        }.`,
  over: (projects: number, actions: number) =>
    `${[projects === 0 ? "" : n(projects, "projet terminé ou abandonné", "projets terminés ou abandonnés"), actions === 0 ? "" : n(actions, "action close", "actions closes")]
      .filter((part) => part !== "")
      .join(" et ")} ${projects + actions < 2 ? "garde" : "gardent"} son nom.`,
  projects: "Projets à reprendre",
  project: "Projet",
  side: { it: "responsable numérique", business: "responsable métier" },
  with: (name: string) => `avec ${name}`,
  alone: "sans autre responsable",
  sponsor: (name: string) => `commanditaire\u00a0: ${name}`,
  standing: "Où il en est",
  next: "À venir",
  noNext: "pas de jalon daté",
  milestone: (title: string, day: string) => `${title}, ${day}`,
  overdue: (days: number) => `dépassé de ${n(days, "jour", "jours")}`,
  end: (day: string) => `fin\u00a0: ${day}`,
  toWatch: "À surveiller",
  nothingToWatch: "rien de signalé",
  critical: (count: number) => n(count, "risque critique sans traitement", "risques critiques sans traitement"),
  late: (count: number) => n(count, "action en retard", "actions en retard"),
  heard: (day: string) => `dernières nouvelles le ${day}`,
  actions: "Actions à reprendre",
  moves: "Ce qui a été réorienté depuis un an",
  noMoves: "Aucune date ni aucun pilote n’a été changé avec une raison depuis un an.",
  history: "Ce que la personne a fait en dernier",
  noHistory: "Rien n’est encore enregistré.",
  contacts: "Avec qui travailler",
  noContacts: "Personne d’autre n’est nommé sur ces projets et ces actions.",
  shared: (count: number) => n(count, "sujet commun", "sujets communs"),
  noAddress: "pas d’adresse connue",
  directions: (names: string) => `Dirige\u00a0: ${names}. Le bureau change la direction dans l’annuaire.`,
  hand: "Passer la main",
  handWhat: (projects: number, actions: number) =>
    `${[projects === 0 ? "" : n(projects, "projet", "projets"), actions === 0 ? "" : n(actions, "action ouverte", "actions ouvertes")].filter((part) => part !== "").join(" et ")} changent de mains en une fois. Ce qui est terminé garde son nom.`,
  to: "À qui",
  toMissing: "Choisissez une personne de l’annuaire, autre que celle-ci.",
  reason: "Pourquoi cette passation",
  reasonHint: "La raison reste dans l’historique de chaque plan. Rien n’oblige à donner un motif personnel.",
  confirm: "Passer la main",
  done: (projects: number, actions: number, plans: number) =>
    `C’est fait\u00a0: ${[projects === 0 ? "" : n(projects, "projet", "projets"), actions === 0 ? "" : n(actions, "action", "actions")].filter((part) => part !== "").join(" et ")}${plans < 2 ? "" : `, dans ${plans} plans`}.`,
  stuck: (plans: string) => `Une partie n’a pas pu être déplacée dans ${plans}. Recommencez dans un instant.`,
  undo: "Défaire la passation",
  undone: "C’est défait\u00a0: tout est revenu.",
  notUndone: (plans: string) => `Dans ${plans}, quelqu’un a déjà changé une de ces valeurs\u00a0: cette partie reste passée.`,
  foot: (day: string) => `Dossier établi le ${day} d’après les données de Jalon. Il n’est lu que par la personne et le bureau des projets.`,
};
