import type { CommitteeFaultCode } from "../../domain/committee/committee-faults";

/** Ce qu’une instance ne peut pas être, et ce qui serait juste. */
export const committeeFaults: Record<CommitteeFaultCode, (voters: number) => string> = {
  "name-taken": () => "Une autre instance de cette feuille de route porte déjà ce nom. Donnez-en un autre.",
  "parent-unknown": () => "L’instance au-dessus n’existe plus. Choisissez-en une autre.",
  "parent-circle": () => "Une instance ne peut pas rendre compte à elle-même, ni à une instance placée sous elle.",
  "person-unknown": () => "Une de ces personnes n’est pas dans l’annuaire. Retirez-la ou choisissez-en une autre.",
  "person-twice": () => "La même personne figure deux fois parmi les membres.",
  "two-chairs": () => "Une seule personne préside. Donnez une autre place à l’une des deux.",
  "quorum-above-voters": (voters) => (voters === 0 ? "Personne n’a voix ici\u00a0: aucun quorum ne peut être atteint." : `Le quorum dépasse le nombre de voix\u00a0: ${voters} au plus.`),
  "project-unknown": () => "Un de ces projets n’est plus dans la feuille de route. Retirez-le.",
  "channel-unknown": () => "Jalon ne connaît pas ce canal. Choisissez un canal de la liste.",
};

/** Pourquoi une séance n’est pas à la date que son rythme désigne. */
export const dateMoves = {
  holiday: (name: string): string => `jour férié (${name})`,
  closed: (name: string): string => (name === "" ? "jour de fermeture" : `jour de fermeture (${name})`),
  "not-worked": (): string => "jour non travaillé",
  august: (): string => "pas de séance en août",
};
