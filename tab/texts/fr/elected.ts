import type { PlainState } from "../../../bot/domain/portfolio/plain-view";
import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

const states: Record<PlainState, string> = {
  onTrack: "avance comme prévu",
  noNews: "des nouvelles manquent",
  helpWanted: "un appui est demandé",
  decisionWanted: "une décision est attendue",
};
const many: Record<PlainState, (count: number) => string> = {
  onTrack: (count) => n(count, "avance comme prévu", "avancent comme prévu"),
  noNews: (count) => (count < 2 ? "1 est sans nouvelles" : `${count} sont sans nouvelles`),
  helpWanted: (count) => n(count, "demande un appui", "demandent un appui"),
  decisionWanted: (count) => n(count, "attend une décision", "attendent une décision"),
};

export const elected = {
  states,
  sentence: (onTrack: number, total: number) =>
    total === 0
      ? "Aucun objectif n’a encore de projet en cours."
      : `${onTrack === 0 ? "Aucun objectif n’avance" : n(onTrack, "objectif avance", "objectifs avancent")} comme prévu, sur ${total} en cours.`,
  done: (percent: string) => `Le travail prévu est fait à ${percent}.`,
  notComputed: "Trop peu d’informations pour dire où en est le travail.",
  review: "Bilan annuel\u00a0: ce qui est achevé, ce qui a avancé, ce qui vient plus tard",
  axesTitle: "Nos objectifs",
  axis: (running: number, parts: readonly string[]) =>
    running === 0 ? "Aucun projet en cours." : `${n(running, "projet en cours", "projets en cours")}\u00a0: ${parts.join(", ")}.`,
  many,
  trend: (improving: number, worsening: number) =>
    [
      improving === 0 ? "" : n(improving, "projet va mieux", "projets vont mieux"),
      worsening === 0 ? "" : n(worsening, "projet va moins bien", "projets vont moins bien"),
    ]
      .filter((part) => part !== "")
      .join(", "),
  finished: (count: number) => (count === 0 ? "" : n(count, "projet terminé", "projets terminés")),
  emblematicTitle: "Projets emblématiques",
  next: (title: string, day: string) => `Prochaine étape\u00a0: ${title}, ${day}.`,
  pastNext: (title: string, day: string) => `Étape attendue\u00a0: ${title}, prévue le ${day} et pas encore franchie.`,
  noNext: "Prochaine étape\u00a0: pas encore datée.",
  over: "Terminé.",
  mandateTitle: "Les engagements de la mandature",
  mandate: (covered: number, total: number) => `${n(covered, "engagement", "engagements")} sur ${total} ont un projet.`,
  mandateWithout: "Sans projet à ce jour",
  rule: "Un objectif avance comme prévu quand tous ses projets en cours avancent comme prévu\u00a0; sans nouvelles d’un projet, on ne dit pas qu’il va bien.",
  unknown: (shorts: string) => `Sigles que cette page ne développe pas encore\u00a0: ${shorts}. Évitez-les dans les noms de projets.`,
};
