import type { HolidayKey } from "../../domain/calendar/holiday-names";

/** Les jours fériés, tels qu’on les lit. */
export const holidays: Record<HolidayKey, string> = {
  newYear: "jour de l’an",
  gospel: "arrivée de l’Évangile",
  goodFriday: "Vendredi saint",
  easterMonday: "lundi de Pâques",
  abolition: "abolition de l’esclavage",
  peterChanel: "saint Pierre Chanel",
  labourDay: "fête du Travail",
  victory: "victoire de 1945",
  ascension: "Ascension",
  whitMonday: "lundi de Pentecôte",
  peterAndPaul: "saints Pierre et Paul",
  autonomy: "fête de l’Autonomie",
  nationalDay: "fête nationale",
  territory: "fête du Territoire",
  assumption: "Assomption",
  citizenship: "fête de la Citoyenneté",
  allSaints: "Toussaint",
  armistice: "armistice de 1918",
  matarii: "Matari’i",
  christmas: "Noël",
  dayAfterChristmas: "lendemain de Noël",
};
