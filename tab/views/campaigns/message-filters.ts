import type { MessageLine } from "../../../bot/contract/campaigns";
import { fold } from "../../../bot/domain/wording/fold";

/** What the address says about the messages to show; each part stays empty when it does not narrow. */
export interface MessageFilters {
  text: string;
  kind: string;
  state: string;
  reason: string;
  direction: string;
}

/** The address of the week's pages: which week, the filters, and the message whose history is open. */
export interface WeekAddress extends MessageFilters {
  week: string;
  message: string;
}

const NAMES: Record<keyof WeekAddress, string> = {
  week: "semaine",
  text: "q",
  kind: "envoi",
  state: "etat",
  reason: "raison",
  direction: "direction",
  message: "message",
};
const KEYS = ["week", "text", "kind", "state", "reason", "direction", "message"] as const;

export const NO_FILTERS: MessageFilters = { text: "", kind: "", state: "", reason: "", direction: "" };

/** What an address asks for. A week that is none is the present one. */
export function addressOf(search: string): WeekAddress {
  const params = new URLSearchParams(search);
  const read = (key: keyof WeekAddress): string => params.get(NAMES[key]) ?? "";
  return {
    week: /^\d{4}-W\d{2}$/.test(read("week")) ? read("week") : "",
    text: read("text"),
    kind: read("kind"),
    state: read("state"),
    reason: read("reason"),
    direction: read("direction"),
    message: read("message"),
  };
}

/** The same as an address writes it; empty when nothing is asked for. */
export function searchOf(asked: Partial<WeekAddress>): string {
  const params = new URLSearchParams();
  for (const key of KEYS) {
    const value = asked[key];
    if (value) params.set(NAMES[key], value);
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** The path of the API for a week; without one it is the present week. */
export const weekPath = (path: string, week: string): string => (week === "" ? path : `${path}?week=${week}`);

export const isFiltered = ({ text, kind, state, reason, direction }: MessageFilters): boolean =>
  [text, kind, state, reason, direction].some((value) => value !== "");

/** True when a message passes the filters; words are found in name and direction, in any order, without accents. */
export function passes(line: MessageLine, { text, kind, state, reason, direction }: MessageFilters): boolean {
  if (kind && line.kind !== kind) return false;
  if (state && line.state !== state) return false;
  if (reason && line.reason !== reason) return false;
  if (direction && line.direction !== direction) return false;
  if (!text) return true;
  const hay = fold(`${line.name} ${line.direction}`);
  return fold(text)
    .split(" ")
    .every((word) => hay.includes(word));
}

/** The values of a field that occur, each once, in the order of a French reader. */
export function valuesOf(lines: readonly MessageLine[], field: "reason" | "direction" | "kind" | "state"): string[] {
  const values = new Set(lines.map((line): string => line[field]).filter((value) => value !== ""));
  return [...values].toSorted((one, other) => one.localeCompare(other, "fr"));
}
