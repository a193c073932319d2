import type { FormFaultCode } from "../../domain/campaigns/form-fault";

/** Ce qu'un formulaire sur les envois ne peut pas prendre, et ce qui serait juste. */
export const formFaults: Record<FormFaultCode, (range: { min: number; max: number }) => string> = {
  "time-unknown": () => "Donnez une heure de 00:00 à 23:59, par exemple 09:00.",
  "hours-reversed": () => "L’heure de fin doit venir après l’heure de début.",
  "hours-overlap": () => "Deux plages horaires du même jour se chevauchent, ou ne sont pas dans l’ordre.",
  "window-too-wide": () => "La plage d’envoi reste entre 7\u00a0h et 20\u00a0h.",
  "outside-window": () => "Cette heure est en dehors de la plage d’envoi\u00a0: rien ne pourrait partir.",
  "weekday-unknown": () => "Choisissez un jour du lundi au vendredi.",
  "zone-unknown": () => "Ce fuseau horaire n’existe pas. Exemple\u00a0: Europe/Paris.",
  "never-in-window": () =>
    "Aucune heure travaillée, du lundi au vendredi, n’est dans la plage d’envoi\u00a0: rien ne pourrait jamais partir.",
  "day-unknown": () => "Cette date n’existe pas.",
  "day-twice": () => "Ce jour est déjà dans la liste.",
  "name-missing": () => "Donnez un nom à ce jour, par exemple «\u00a0pont de l’Ascension\u00a0».",
  "out-of-range": ({ min, max }) => `Donnez un nombre entier de ${min} à ${max}.`,
  "absence-past": () => "Cette absence est déjà terminée\u00a0: il n’y a rien à noter.",
  "absence-reversed": () => "Le dernier jour doit venir après le premier, ou être le même.",
  "absence-too-long": () => "Une absence dure un an au plus. Pour un départ, prévenez le bureau des projets.",
  "absence-too-many": () => "Trop d’absences sont déjà notées. Retirez-en une d’abord.",
};
