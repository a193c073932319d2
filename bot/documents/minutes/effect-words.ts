import type { MinutesDecision } from "../../domain/committee/minutes";
import { isDay } from "../../domain/calendar/day";
import type { Phase } from "../../domain/roadmap/phase";
import { importTextsFor } from "../../texts/import";
import { textsFor } from "../../texts/texts";
import type { PackWords } from "../pack/pack-words";

type Effect = NonNullable<MinutesDecision["effect"]>;
type Change = Effect["changes"][number];

/** What a decision changes in the plan, each change in a sentence. */
export function effectWords({ kind, changes }: Effect, words: PackWords): string[] {
  const { minutes, words: shared } = words.texts;
  if (kind === "new-action") {
    const titles = new Set(changes.map(({ name }) => name));
    const rest = changes.filter(({ field }) => field !== "title");
    return [...[...titles].map((title) => minutes.newAction(title)), ...rest.map((one) => changeText(one, words))];
  }
  return [shared.effects[kind], ...changes.map((one) => changeText(one, words))];
}

function changeText({ name, field, before, after }: Change, words: PackWords): string {
  const { minutes } = words.texts;
  if (Array.isArray(after) && after.some(isMilestone)) return milestonesText(name, asList(before), asList(after), words);
  const told = valueText(field, after, words);
  const word = fieldWord(field, words);
  if (before === null || before === undefined || before === "") return minutes.effectSet(word, name, told);
  const isMove = [before, after].every((value) => typeof value === "string" && isDay(value));
  return minutes[isMove ? "effectMoved" : "effectChange"](word, name, valueText(field, before, words), told);
}

const fieldWord = (field: string, { language }: PackWords): string => {
  const known: Record<string, string> = importTextsFor(language).fields;
  const word = known[field] ?? field;
  return word.charAt(0).toLowerCase() + word.slice(1);
};

function valueText(field: string, value: unknown, words: PackWords): string {
  const { phases, words: shared } = words.texts;
  if (value === null || value === undefined || value === "") return shared.unknown.toLowerCase();
  if (typeof value === "number") return words.number(value);
  if (Array.isArray(value)) return value.map((one) => valueText(field, one, words)).join(", ");
  if (typeof value === "object") return Object.values(value).map((one) => valueText(field, one, words)).join(", ");
  const text = typeof value === "string" ? value : String(value as boolean);
  if (isDay(text)) return words.day(text);
  if (field === "phase") return phases[text as Phase] ?? text;
  return field === "status" ? ((textsFor(words.language).statuses as Record<string, string>)[text] ?? text) : text;
}

interface Dated {
  id: string;
  title: string;
  day: string;
}
const isMilestone = (value: unknown): value is Dated => typeof value === "object" && value !== null && "title" in value && "day" in value;
const asList = (value: unknown): Dated[] => (Array.isArray(value) ? (value as unknown[]).filter(isMilestone) : []);

/** Of a list of milestones, only those that move are told. */
function milestonesText(name: string, before: readonly Dated[], after: readonly Dated[], words: PackWords): string {
  const { minutes } = words.texts;
  const was = new Map(before.map((one) => [one.id, one]));
  const moved = after.flatMap((one) => {
    const old = was.get(one.id);
    if (!old) return [minutes.effectSet(one.title, name, words.day(one.day))];
    return old.day === one.day ? [] : [minutes.effectMoved(one.title, name, words.day(old.day), words.day(one.day))];
  });
  return moved.length > 0 ? moved.join("\u00a0; ") : minutes.effectSet(fieldWord("milestones", words), name, after.map(({ title }) => title).join(", "));
}
