import { unescapeText } from "./unescape-text";
import type { XmlEvents } from "./xml-reader";

/** Reads the table of shared texts; formatted runs are joined, phonetic hints left out. */
export function sharedStrings(): { events: XmlEvents; strings: string[]; chars: () => number } {
  const strings: string[] = [];
  let chars = 0;
  let parts: string[] = [];
  let inText = false;
  let hints = 0;
  const events: XmlEvents = {
    open(name) {
      if (name === "si") parts = [];
      else if (name === "rPh") hints += 1;
      else if (name === "t") inText = hints === 0;
    },
    text(text) {
      if (!inText) return;
      parts.push(text);
      chars += text.length;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") hints -= 1;
      else if (name === "si") strings.push(unescapeText(parts.length === 1 ? (parts[0] ?? "") : parts.join("")));
    },
  };
  return { events, strings, chars: () => chars };
}
