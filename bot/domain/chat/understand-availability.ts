import type { AvailabilityIntent } from "./intent";
import { readSpokenDay } from "./spoken-day";
import { readPeriod } from "./spoken-period";
import { slipsBetween } from "./typing-slip";

/** They say by themselves that somebody is away, the days being asked for when they are not understood. */
const AWAY = "absent absente absence conge conges vacances indisponible rtt away ooo".split(" ");
/** They say so only with the days beside them: *arrêt* alone asks how to stop. */
const AWAY_WITH_DAYS = "arret maladie malade off out leave holiday holidays vacation sick formation".split(" ");
const REMIND = "rappeler rappelle rappelez rappel relance relancer relancez remind reminder snooze".split(" ");

/** Said of oneself around the words above; anybody else's name is none of them. */
const ONESELF = new Set(
  (
    "bonjour bonsoir salut hello hi je j ne n suis serai vais etre ai m i am ll will be ve m have en mon ma mes my un une " +
    "prends pose prendrai on of office annual me moi le la l les s il te vous plait svp stp please jalon"
  ).split(" "),
);
/** What *for* and *car* add is why, and nobody's business. */
const BECAUSE = new Set("pour car because for".split(" "));

/** *De retour*, word by word, without the words said of oneself. */
const BACK = [
  ..."retour rentre rentree revenu revenue back".split(" "),
  "de retour",
  "plus absent",
  "plus absente",
  "fin absence",
  "fin d absence",
];
const NOT_THERE = ["pas la", "not here", "not in", "not available"];

const isOneOf = (word: string, expected: readonly string[]): boolean => expected.some((one) => slipsBetween(one, word) !== null);
const aside = (words: readonly string[]): string[] => words.filter((word) => !ONESELF.has(word));

/** What a message says of when its writer is there and wants to be reminded; null when it is about something else. */
export function understandAvailability(words: readonly string[]): AvailabilityIntent | null {
  return back(words) ?? away(words) ?? remind(words);
}

function back(words: readonly string[]): AvailabilityIntent | null {
  const said = withoutToday(aside(words));
  if (said.length > 0 && isPhrase(said, BACK)) return { kind: "back" };
  // « de retour lundi » says until when one is away
  const first = said[0] === "de" ? said[1] : said[0];
  if (first === undefined || !isOneOf(first, ["retour", "reviens", "rentre", "back"])) return null;
  const period = readPeriod(said);
  return period?.span === "back" && period.from === null ? { kind: "away", said: period } : null;
}

/** *De retour aujourd'hui* says no more than *de retour*. */
const withoutToday = (said: string[]): string[] =>
  said.at(-2) === "aujourd" && said.at(-1) === "hui" ? said.slice(0, -2) : said.at(-1) === "today" ? said.slice(0, -1) : said;

function isPhrase(said: readonly string[], phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const expected = phrase.split(" ");
    return expected.length === said.length && expected.every((word, index) => slipsBetween(word, said[index] ?? "") !== null);
  });
}

function away(words: readonly string[]): AvailabilityIntent | null {
  const told = placeOfAway(words);
  if (told === null) return null;
  const before = aside(words.slice(0, told.at));
  const after = aside(untilReason(words.slice(told.at + told.length)));
  // whose absence it is must be plain: « qui est absent demain » is about somebody else
  if (before.length > 0 && readPeriod(before) === null) return null;
  const days = [...before, ...after];
  const said = days.length === 0 ? null : readPeriod(days);
  // a word that is only near to *away* beside words that are no days: something else was said
  const isPlain = !told.withDays && (days.length === 0 || told.exact);
  return said === null && !isPlain ? null : { kind: "away", said };
}

interface Told {
  at: number;
  length: number;
  withDays: boolean;
  exact: boolean;
}

function placeOfAway(words: readonly string[]): Told | null {
  for (const [at, word] of words.entries()) {
    const phrase = NOT_THERE.find((said) => isPhrase(words.slice(at, at + said.split(" ").length), [said]));
    if (phrase !== undefined) return { at, length: phrase.split(" ").length, withDays: true, exact: true };
    if (word === "pas" || word === "plus" || word === "not" || word === "no") return null;
    if (isOneOf(word, AWAY)) return { at, length: 1, withDays: false, exact: AWAY.includes(word) };
    if (isOneOf(word, AWAY_WITH_DAYS)) return { at, length: 1, withDays: true, exact: true };
  }
  return null;
}

function untilReason(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => BECAUSE.has(word));
  return at === -1 ? words : words.slice(0, at);
}

/** *Me le rappeler jeudi*; the day is null when it is not said. */
function remind(words: readonly string[]): AvailabilityIntent | null {
  const [first, ...more] = aside(words);
  if (first === undefined || !isOneOf(first, REMIND)) return null;
  const said = more.filter((word) => !REMIND_ASIDE.has(word));
  // « rappel » alone may be about anything; « me le rappeler plus tard » asks for a day
  const isWithoutDay = said.length === 0 || LATER.includes(said.join(" "));
  if (isWithoutDay) return words.some((word) => ME.has(word)) ? { kind: "remind-on", said: null } : null;
  const day = readSpokenDay(said, 0);
  return day?.next === said.length ? { kind: "remind-on", said: day.said } : null;
}

const REMIND_ASIDE = new Set("a de en ca that it about again plutot".split(" "));
const LATER = ["plus tard", "later"];
const ME = new Set("me moi m".split(" "));
