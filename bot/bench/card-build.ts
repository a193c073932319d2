import { createRequire } from "node:module";
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
import { type BenchResult, median, result } from "./result";
import { templateOf } from "./template-of";

const CARDS = 2000;
const ROUNDS = 9;
const WARM_UP = 3;
const links = linksInto("0a10c0de-0000-4000-8000-0000000000c0");

/** What the benchmark uses of Microsoft's card templates; taken as published, not bundled. */
interface Templating {
  Template: new (payload: unknown) => { expand(context: { $root: unknown }): unknown };
}

/** Cards of the week of 3 to 5 actions, to JSON: Jalon's functions against Microsoft's templates on the same card. */
export async function cardBuild(): Promise<BenchResult[]> {
  const { Template } = createRequire(__filename)("adaptivecards-templating") as Templating;
  const cards = weeklyViews().map((view) => {
    const { card } = weeklyCard(view, "fr");
    if (cardBytes(card) > CARD_LIMIT) throw new Error("a card is too large for Teams");
    const { template, values } = templateOf(card);
    // a template is read once; what it says is given anew for each card, already in words
    return { view, values, payload: template, template: new Template(template), expected: JSON.stringify(card) };
  });
  for (const { template, values, expected } of cards.slice(0, 50))
    if (JSON.stringify(template.expand({ $root: values })) !== expected) throw new Error("the template draws another card");
  const each =
    <T>(build: (one: (typeof cards)[number]) => T) =>
    (): void => {
      for (let done = 0; done < CARDS; done += 1) {
        const one = cards[done % cards.length];
        if (one) build(one);
      }
    };
  const ours = each(({ view }) => JSON.stringify(weeklyCard(view, "fr").card));
  const theirs = each(({ template, values }) => JSON.stringify(template.expand({ $root: values })));
  // as it is often used: the template is read for every card
  const reading = each(({ payload, values }) => JSON.stringify(new Template(payload).expand({ $root: values })));
  const times = { ours: [] as number[], theirs: [] as number[], reading: [] as number[] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const measured = { ours: cpuMs(ours), theirs: cpuMs(theirs), reading: cpuMs(reading) };
    if (round < WARM_UP) continue;
    times.ours.push(measured.ours);
    times.theirs.push(measured.theirs);
    times.reading.push(measured.reading);
  }
  const micros = (list: readonly number[]): number => (1000 * median(list)) / CARDS;
  const ratioTo = (peer: readonly number[]): number =>
    Number(median(times.ours.map((ms, at) => ms / (peer[at] ?? ms))).toPrecision(4));
  const details = {
    cards: CARDS * ROUNDS,
    readForEachCard: Math.round(micros(times.reading)),
    ratioToReadForEachCard: ratioTo(times.reading),
  };
  const line = result("card-build", "µs CPU a card", micros(times.ours), micros(times.theirs), "at most 0.167", details);
  return [{ ...line, ratio: ratioTo(times.theirs) }];
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
