import { createRequire } from "node:module";
import { join } from "node:path";
import { CARD_LIMIT, cardBytes } from "../cards/card-bytes";
import type { WeeklyCardView } from "../cards/weekly-card";
import { weeklyCard } from "../cards/weekly-card";
import { newPrompt, subjectsByPerson } from "../domain/prompts/plan-weekly-prompts";
import { weeklyView } from "../domain/prompts/weekly-view";
import { buildSynthetic } from "../sample/synthetic/build-synthetic";
import { SYNTHETIC_DAY } from "../sample/synthetic/options";
import { weekOf } from "../domain/calendar/iso-week";
import { linksInto } from "../teams/links";
import { cpuMs } from "./cpu";
import { findPeer } from "./find-peer";
import { type BenchResult, median, result } from "./result";
import { templateOf } from "./template-of";

const CARDS = 2000;
const ROUNDS = 9;
const WARM_UP = 3;
const links = linksInto("0a10c0de-0000-4000-8000-0000000000c0");

/** Both as published; the second is what the first asks for. */
const PEER = "adaptivecards-templating@2.3.1 adaptive-expressions@4.23.3";

/** What the benchmark uses of Microsoft's card templates. */
interface Templating {
  Template: new (payload: unknown) => { expand(context: { $root: unknown }): unknown };
}

/**
 * Cards of the week of 3 to 5 actions, drawn by Jalon's functions against Microsoft's templates on the same card. What both
 * then do alike, writing the drawn card as JSON, is measured beside.
 */
export async function cardBuild(): Promise<BenchResult[]> {
  const folder = findPeer(PEER);
  if (folder === null) return [];
  const { Template } = createRequire(join(folder, "/"))("adaptivecards-templating") as Templating;
  const cards = weeklyViews().map((view) => {
    const { card } = weeklyCard(view, "fr");
    if (cardBytes(card) > CARD_LIMIT) throw new Error("a card is too large for Teams");
    const { template, values } = templateOf(card);
    // a template is read once; what it says is given anew for each card, already in words
    return { view, values, payload: template, template: new Template(template), expected: JSON.stringify(card) };
  });
  for (const { template, values, expected } of cards.slice(0, 50))
    if (JSON.stringify(template.expand({ $root: values })) !== expected) throw new Error("the template draws another card");
  type Prepared = (typeof cards)[number];
  const ways = {
    ours: ({ view }: Prepared) => weeklyCard(view, "fr").card,
    theirs: ({ template, values }: Prepared) => template.expand({ $root: values }),
    // as it is often used: the template is read for every card
    reading: ({ payload, values }: Prepared) => new Template(payload).expand({ $root: values }),
    oursToJson: ({ view }: Prepared) => JSON.stringify(weeklyCard(view, "fr").card),
    theirsToJson: ({ template, values }: Prepared) => JSON.stringify(template.expand({ $root: values })),
  };
  const times = measured(cards, ways);
  const ratio = (mine: keyof typeof ways, peer: keyof typeof ways): number =>
    Number(median(times[mine].map((ms, at) => ms / (times[peer][at] ?? ms))).toPrecision(4));
  const details = {
    cards: CARDS * ROUNDS,
    toJson: [micros(times.oursToJson), micros(times.theirsToJson)].map(Math.round),
    ratioToJson: ratio("oursToJson", "theirsToJson"),
    readForEachCard: Math.round(micros(times.reading)),
    ratioToReadForEachCard: ratio("ours", "reading"),
  };
  const line = result("card-build", "µs CPU a card", micros(times.ours), micros(times.theirs), "at most 0.167", details);
  return [{ ...line, ratio: ratio("ours", "theirs") }];
}

const micros = (list: readonly number[]): number => (1000 * median(list)) / CARDS;

/** The processor ms of each way in each round; they take turns, so that a slow moment is everybody's. */
function measured<T, Way extends string>(cards: readonly T[], ways: Record<Way, (card: T) => unknown>): Record<Way, number[]> {
  const names = Object.keys(ways) as Way[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Way, number[]>;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const name of names) {
      let drawn: unknown;
      const ms = cpuMs(() => {
        for (let done = 0; done < CARDS; done += 1) drawn = ways[name](cards[done % cards.length] as T);
      });
      if (drawn === undefined) throw new Error(`${name} draws nothing`);
      if (round >= WARM_UP) times[name].push(ms);
    }
  }
  return times;
}

/** The questions of the week of a hundred people with three to five actions. */
function weeklyViews(): WeeklyCardView[] {
  const sample = buildSynthetic({ people: 400, actions: 2000, projects: 69, seed: 1 });
  const today = SYNTHETIC_DAY;
  const week = weekOf(today);
  const asked = [...subjectsByPerson({ ...sample, today })].filter(
    ([, { actions, projects }]) => actions.length >= 3 && actions.length <= 5 && projects.length === 0,
  );
  return asked.slice(0, 100).map(([personId, about]) => {
    const prompt = newPrompt(week, personId, `${today}T08:00:00.000Z`, about);
    const ids = new Set(about.actions.map(({ id }) => id));
    const actions = sample.actions.filter(({ id }) => ids.has(id));
    const facts = { prompt, actions, projects: sample.projects, axes: sample.axes, today, timeZone: "Europe/Paris" };
    return { week: weeklyView(facts, {}), form: null, notice: null, links };
  });
}
