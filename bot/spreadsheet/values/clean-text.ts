// \s holds the no-break spaces too
const BLANKS = /\s+/g;
const UNTIDY_NAME = /^ | $|[^\S ]| {2}/;
const UNTIDY_TEXT = /\r|[^\S\n]\n|^\s|\s$/;
const LINE_BLANKS = /[^\S\n]+$/gm;

/** A name or title as one line: blanks of all kinds, repeated or not, become one space. */
export const cleanName = (text: string): string => (UNTIDY_NAME.test(text) ? text.replace(BLANKS, " ").trim() : text);

/** A text of several lines: line ends made plain, blanks at the ends of lines dropped, the rest word for word. */
export const cleanText = (text: string): string =>
  UNTIDY_TEXT.test(text) ? text.replace(/\r\n?/g, "\n").replace(LINE_BLANKS, "").trim() : text;
