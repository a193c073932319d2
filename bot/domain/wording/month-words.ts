/** How each month is written in French and English, folded, January first; several ways parted by a space. */
export const MONTH_WORDS = [
  "janvier janv january jan",
  "fevrier fevr fev february feb",
  "mars march mar",
  "avril avr april apr",
  "mai may",
  "juin june jun",
  "juillet juil july jul",
  "aout august aug",
  "septembre sept september sep",
  "octobre oct october",
  "novembre nov november",
  "decembre dec december",
] as const;
