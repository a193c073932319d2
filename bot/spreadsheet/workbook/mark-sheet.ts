/** The hidden sheet by which Jalon knows its own workbook: version of its layout, and the plan. */
export const MARK_SHEET = "_jalon";

/** Layouts this version of Jalon reads; it writes the last. */
export const LAYOUT_VERSIONS = [1] as const;

export const isMarkSheet = (name: string): boolean => name === MARK_SHEET;
