const BLANKS = /[\s\u00a0\u202f\u2007\ufeff]+/g;
const LINE_BLANKS = /[^\S\n]+$/gm;

/** A name or title as one line: blanks of all kinds, repeated or not, become one space. */
export const cleanName = (text: string): string => text.replace(BLANKS, " ").trim();

/** A text of several lines: line ends made plain, blanks at the ends of lines dropped, the rest word for word. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, "\n").replace(LINE_BLANKS, "").trim();
