/**
 * Public holidays, named as the State's open data names them (hence the straight apostrophe); the local days that it leaves
 * out, as their own law does. What people read stands in `texts/`.
 */
export const HOLIDAY_NAMES = [
  "1er janvier",
  "Arrivée de l'Évangile",
  "Vendredi saint",
  "Lundi de Pâques",
  "Abolition de l'esclavage",
  "Saint Pierre Chanel",
  "1er mai",
  "8 mai",
  "Ascension",
  "Lundi de Pentecôte",
  "Saints Pierre et Paul",
  "Fête de l'autonomie",
  "14 juillet",
  "Fête du Territoire",
  "Assomption",
  "Fête de la citoyenneté",
  "Toussaint",
  "11 novembre",
  "Matari'i",
  "Jour de Noël",
  "2ème jour de Noël",
] as const;
export type HolidayName = (typeof HOLIDAY_NAMES)[number];
