import { readSpokenDay, type SpokenDay } from "./spoken-day";
import { slipsBetween } from "./typing-slip";

/** Days away as they were said. */
export type SpokenPeriod =
  | { span: "days"; days: SpokenDay }
  /** *Lundi et mardi*: one after the other. */
  | { span: "pair"; first: SpokenDay; second: SpokenDay }
  /** The last day is one away: *jusqu'au 3*, *du 24 au 31*. Without a first day: from today on. */
  | { span: "until"; from: SpokenDay | null; until: SpokenDay }
  /** The first day back: *retour le 4*. */
  | { span: "back"; from: SpokenDay | null; back: SpokenDay }
  /** *Jusqu'à nouvel ordre*. */
  | { span: "open"; from: SpokenDay | null };

type Part = "until" | "from" | "back" | "open" | "and" | SpokenDay;

const UNTIL = ["jusqu", "jusque", "jusquau", "jusqua", "until", "till", "through"];
const BACK = ["retour", "reviens", "reviendrai", "rentre", "rentrerai", "back", "returning", "return"];
const FROM = ["partir", "depuis", "des", "du", "from", "since", "starting"];
const AND = ["et", "and"];
/** Between two days they lead from one to the other; elsewhere they say nothing. */
const TO = ["au", "a", "to"];
const ASIDE = new Set(
  "le la l les de d en on the of in a au aux to inclus incluse compris included y je suis i am be will serai".split(" "),
);
const OPEN = [
  ["nouvel", "ordre"],
  ["sans", "date", "de", "retour"],
  ["sans", "date"],
  ["further", "notice"],
];

const isOneOf = (word: string, expected: readonly string[]): boolean => expected.some((one) => slipsBetween(one, word) !== null);

/** The days that the folded words say; null when they say none, or something else as well. */
export function readPeriod(words: readonly string[]): SpokenPeriod | null {
  const parts = partsOf(words);
  return parts === null ? null : (periodOf(parts) ?? null);
}

function partsOf(words: readonly string[]): Part[] | null {
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const open = OPEN.find((said) => said.every((one, index) => slipsBetween(one, words[at + index] ?? "") !== null));
    const day = open ? null : readSpokenDay(words, at);
    const last = parts.at(-1);
    if (open) parts.push("open");
    else if (day) parts.push(day.said);
    else if (isOneOf(word, UNTIL)) parts.push("until");
    else if (isOneOf(word, BACK)) parts.push("back");
    else if (isOneOf(word, FROM)) parts.push("from");
    else if (AND.includes(word)) parts.push("and");
    else if (TO.includes(word) && typeof last === "object") parts.push("until");
    else if (!ASIDE.has(word)) return null;
    at = open ? at + open.length : (day?.next ?? at + 1);
  }
  return parts;
}

/** Which days the parts say together, by their order; undefined for an order that says none. */
function periodOf(parts: readonly Part[]): SpokenPeriod | undefined {
  const [days, marks] = [parts.filter((part) => typeof part === "object"), shapeOf(parts)];
  const [first, second] = days;
  switch (marks) {
    case "day":
      return first && { span: "days", days: first };
    case "day and day":
      return first && second && { span: "pair", first, second };
    case "until day":
      return first && { span: "until", from: null, until: first };
    case "day until day":
    case "from day until day":
      return first && second && { span: "until", from: first, until: second };
    case "back day":
    case "and back day":
      return first && { span: "back", from: null, back: first };
    case "day back day":
    case "day and back day":
    case "from day back day":
      return first && second && { span: "back", from: first, back: second };
    case "open":
    case "until open":
      return { span: "open", from: null };
    case "from day open":
    case "from day until open":
    case "day until open":
      return first && { span: "open", from: first };
    default:
      return undefined;
  }
}

const shapeOf = (parts: readonly Part[]): string => parts.map((part) => (typeof part === "object" ? "day" : part)).join(" ");
