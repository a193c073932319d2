import type { Colour } from "./document";

/** Fills of bars, as hexadecimal without its mark. Each is told apart by its name and figure too, never by colour alone. */
export const FILLS: Readonly<Record<Colour, string>> = {
  sun: "F2B90C",
  cloud: "9DB2C7",
  rain: "2F6FB0",
  storm: "7A1F5C",
  none: "E3E3E3",
  plain: "3B5BA9",
};

/** What is written on each of them, at least 4.5 to 1. */
export const INKS: Readonly<Record<Colour, string>> = { sun: "1B1B1B", cloud: "1B1B1B", rain: "FFFFFF", storm: "FFFFFF", none: "1B1B1B", plain: "FFFFFF" };

/** Titles, lines and the heads of tables. */
export const INK = "1F2A44";
export const QUIET = "595959";
export const HEAD_FILL = "E8EBFA";
export const RULE = "B8BFD6";
