/** The hidden sheet by which Jalon knows its own workbook: version of its layout, and the plan. */
export const MARK_SHEET = "_jalon";

/** The layout that this version of Jalon writes. 2: the row of the plan has its fingerprints too. */
export const LAYOUT_VERSION = 2;

/** The layouts it reads: those of older versions stay readable. */
export const LAYOUT_VERSIONS: readonly number[] = [1, LAYOUT_VERSION];

export const isMarkSheet = (name: string): boolean => name === MARK_SHEET;
