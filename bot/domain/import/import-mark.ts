/** What a file last said of a thing: how the file names it, and the values it gave, so that a later import can tell
 * what the file changed from what people changed since. */
export interface ImportMark {
  key: string;
  values: Record<string, string>;
}
