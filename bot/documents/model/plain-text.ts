const NOT_WRITABLE = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;
/** Signs that turn the direction of all that follows them: a name must not rewrite its neighbours. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A text as every format can hold it. */
export const plainText = (text: string): string => text.replace(NOT_WRITABLE, "").replace(TURNING, "");

/** Whether a text is read from right to left: its first letter says so. */
export const readsFromRight = (text: string): boolean => RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? "");
