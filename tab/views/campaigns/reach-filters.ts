import type { Reachability } from "../../../bot/contract/campaigns";
import { fold } from "../../../bot/domain/wording/fold";
import type { MessageFilters } from "./message-filters";

export type Reached = Reachability["people"][number];

/** In the order of the sentence: those who are reached, then why the others are not. */
export const REACH_STATES = [
  "reachable",
  "uninstalled",
  "blocked",
  "lost",
  "unknown",
] as const satisfies readonly Reached["state"][];

/** True when somebody passes the filters; words are found in name, title and direction, in any order, without accents. */
export function passesReach(
  person: Reached,
  { text, state, direction }: Pick<MessageFilters, "text" | "state" | "direction">,
): boolean {
  if (state && person.state !== state) return false;
  if (direction && person.direction !== direction) return false;
  const hay = fold([person.name, person.title, person.direction].join(" "));
  return fold(text)
    .split(" ")
    .every((word) => hay.includes(word));
}
