import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

export const mandate = {
  sentence: (covered: number, total: number) =>
    total === covered
      ? `Les ${n(total, "engagement", "engagements")} de la mandature ont tous au moins un projet.`
      : covered === 0
        ? `Aucun des ${n(total, "engagement", "engagements")} de la mandature n’a encore de projet.`
        : `${n(covered, "engagement", "engagements")} sur ${total} ${covered === 1 ? "a" : "ont"} au moins un projet. ${n(total - covered, "n’en a aucun", "n’en ont aucun")}.`,
  none: "Les engagements de la mandature ne sont pas encore saisis.",
  noneHow: "Le bureau des projets les saisit ici, puis chaque projet dit lesquels il sert.",
  title: "Engagements",
  caption: "Engagements de la mandature et projets qui les servent, ceux sans projet d’abord",
  commitment: "Engagement",
  projects: "Projets",
  state: "Où en est-on",
  flagship: "mesure phare",
  noProject: "aucun projet",
  stateOf: (finished: number, running: number, other: number) =>
    [
      finished === 0 ? "" : n(finished, "terminé", "terminés"),
      running === 0 ? "" : `${running} en cours`,
      other === 0 ? "" : `${other} à venir ou en pause`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  endOf: (day: string) => `Fin du mandat\u00a0: ${day}.`,
  rule: "Un engagement est servi par les projets qui le disent sur leur page\u00a0; un projet abandonné ou pour mémoire ne compte pas.",
  edit: "Modifier les engagements",
  wording: "Engagement, dans ses mots",
  isFlagship: "Mesure phare",
  add: "Ajouter un engagement",
  remove: (title: string) => (title === "" ? "Retirer cet engagement" : `Retirer «\u00a0${title}\u00a0»`),
  served: "Engagements servis",
  servedNone: "aucun engagement",
};
