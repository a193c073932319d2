import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a page tells of itself while it is measured. */
export interface Watched {
  /** Ms from the start of its navigation until what was waited for was painted; null before. */
  shownAt: number | null;
  largestPaint: number;
  layoutShift: number;
  /** Each press of a key or button that took a frame or more, with ms until the next paint. */
  presses: { name: string; ms: number }[];
}

/** A function that runs in a page, called with this value: the compiler keeps the browser out of the server's sources. */
export const inPage = (name: "watch-page" | "count-nodes", value?: object): string => {
  const [, source = ""] = readFileSync(join(__dirname, "../bot/bench/in-page", `${name}.js`), "utf8").split("export default ");
  return `(${source.trimEnd().replace(/;$/, "")})(${value === undefined ? "" : JSON.stringify(value)})`;
};
