import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

export const review = {
  title: (year: number) => `Bilan ${year}`,
  years: "Autres années",
  print: "Imprimer",
  sentence: (year: number, running: boolean, closed: number, reached: number) =>
    closed + reached === 0
      ? `${running ? `Depuis le début de ${year}` : `En ${year}`}, aucun projet ne s’est achevé et aucune étape n’a été franchie.`
      : `${running ? `Depuis le début de ${year}` : `En ${year}`}, ${closed === 0 ? "aucun projet ne s’est achevé" : n(closed, "projet s’est achevé", "projets se sont achevés")} et ${
          reached === 0 ? "aucune autre étape n’a été franchie" : n(reached, "étape a été franchie", "étapes ont été franchies")
        }${closed === 0 ? "" : " ailleurs"}.`,
  laterSentence: (year: number, later: number) => (later === 0 ? "" : n(later, `étape promise pour ${year} vient plus tard`, `étapes promises pour ${year} viennent plus tard`) + "."),
  closed: "Ce qui est achevé",
  reached: "Ce qui a avancé",
  later: "Ce qui vient plus tard que promis",
  closedOn: (day: string) => `Achevé le ${day}`,
  asPromised: "comme promis",
  afterPromise: (days: number) => `${n(days, "jour", "jours")} après la date promise`,
  beforePromise: (days: number) => `${n(days, "jour", "jours")} avant la date promise`,
  serves: (commitments: string) => `Engagement servi\u00a0: ${commitments}`,
  servesMany: (commitments: string) => `Engagements servis\u00a0: ${commitments}`,
  on: (day: string) => `le ${day}`,
  moved: (title: string, promised: string, day: string, passed: boolean) => `${title}\u00a0: promis pour le ${promised}, ${passed ? "franchi" : "attendu"} le ${day}`,
  endMoved: (promised: string, day: string, passed: boolean) => `Fin du projet\u00a0: promise pour le ${promised}, ${passed ? "venue" : "attendue"} le ${day}`,
  stopped: "À l’arrêt aujourd’hui",
  stoppedAs: { suspended: "suspendu", abandoned: "abandonné" },
  undated: (names: string) => `Achevés sans date connue, donc dans aucune année\u00a0: ${names}.`,
  rule: "Ce bilan repose sur les seules dates de Jalon\u00a0: la fin des projets achevés, à défaut leur dernier jalon tenu, et les jalons tenus dans l’année.",
  noGain: "Aucun gain n’y est annoncé\u00a0: Jalon n’en mesure pas encore.",
  unknown: (shorts: string) => `Sigles que cette page ne développe pas encore\u00a0: ${shorts}.`,
};
