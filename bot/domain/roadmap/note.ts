/** What a file said in a column that Jalon has no field for: the header and the text, kept word for word. */
export interface Note {
  label: string;
  text: string;
}
