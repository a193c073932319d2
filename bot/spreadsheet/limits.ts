/** What a file may hold. Beyond, it is refused before it is read: a refusal takes seconds and little memory. */
export const LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  /** All parts of an xlsx together, once inflated. */
  inflatedBytes: 200 * 1024 * 1024,
  /** A part above this size that was squeezed more than this is a bomb, not a table. */
  squeezedBytes: 20 * 1024 * 1024,
  squeezeRatio: 500,
  zipEntries: 3000,
  /** Characters of text kept from one file. */
  textChars: 50_000_000,
  /** Cells that hold something. */
  cells: 1_500_000,
  rows: 20_000,
  columns: 500,
  /** Faults listed; one more tells how many were left out. */
  faults: 500,
  titleChars: 300,
  /** The name of another row, with the id that tells it from its namesakes. */
  labelChars: 600,
  lineChars: 500,
  textCellChars: 20_000,
  /** All notes of one row together. */
  notesChars: 100_000,
} as const;
