import type { PackContent } from "../../domain/committee/pack-content";
import { type Block, paragraph } from "../model/document";
import type { PackWords } from "./pack-words";

/** The sentence that sums up the plan: how many projects run, and how far they are. */
export function packSentence({ total }: PackContent, words: PackWords): string {
  const { pack } = words.texts;
  const running = words.count(total.running, pack.running);
  return total.rate.value === null ? pack.sentenceUnknown(running, words.percent(total.rate.coverage)) : pack.sentence(running, words.percent(total.rate.value));
}

/** What goes with it, each on a line. */
export function essentialLines({ total }: PackContent, words: PackWords): string[] {
  const { pack } = words.texts;
  const { rate, weather } = total;
  const spread = pack.spread(...([weather.storm, weather.rain, weather.cloud, weather.sun, weather.none].map(words.number) as [string, string, string, string, string]));
  const counts = [words.count(total.late, pack.late), words.count(total.silent, pack.silent), words.count(total.gaps, pack.gaps)];
  return [pack.coverage(words.percent(rate.coverage), words.number(rate.known), words.number(rate.total)), spread, `${counts.join(", ")}.`];
}

export const essentialBlocks = (content: PackContent, words: PackWords): Block[] => [
  paragraph(packSentence(content, words), "lead"),
  { kind: "list", items: essentialLines(content, words) },
];
