/** What a spreadsheet computes when it opens a CSV file, apostrophes before it included. */
const LIKE_FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r])/;

/** A text that begins like a formula gets an apostrophe first: the spreadsheet shows it and computes nothing. */
export const guarded = (text: string): string => (LIKE_FORMULA.test(text) ? `'${text}` : text);

/** The text as it was before it was guarded; one that somebody typed without the apostrophe is itself. */
export const unguarded = (text: string): string => (text.startsWith("'") && LIKE_FORMULA.test(text) ? text.slice(1) : text);
