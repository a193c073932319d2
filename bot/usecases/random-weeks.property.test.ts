import { chance } from "../domain/testing/chance";
import type { Action } from "../domain/roadmap/action";
import { type Answer, answerable, applyAnswer } from "../domain/updates/answer";
import { WEATHER_LEVELS } from "../domain/weather/weather";
import { buildSynthetic } from "../sample/synthetic/build-synthetic";
import { SYNTHETIC_EDITION, SYNTHETIC_PLAN_ID } from "../sample/synthetic/options";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { compareRollups } from "../testing/rollups-from-scratch";
import { createTestClock } from "../testing/test-clock";
import { answerAction } from "./answer-action";
import { confirmMyWeek } from "./confirm-my-week";
import { declareWeather } from "./declare-weather";
import { readHistory } from "./read-history";
import { createPortfolioReader, type PortfolioAnswer } from "./read-portfolio";
import { howMany } from "../testing/how-many";

const OPERATIONS = howMany({ thorough: 1_500, quick: 600 });
const SEED = 20_261_116;

/** What a reader with pencil and paper keeps: the state of each action, the météo of each project, how much was said. */
interface Model {
  actions: Map<string, Action>;
  weather: Map<string, string | null>;
  recorded: number;
}

describe(`${OPERATIONS} random answers, confirmations and météos over some weeks`, () => {
  const sample = buildSynthetic({ people: 30, actions: 120, projects: 12, seed: SEED });
  const model: Model = {
    actions: new Map(sample.actions.map((action) => [action.id, action])),
    weather: new Map(sample.projects.map(({ id, weather }) => [id, weather?.level ?? null])),
    recorded: 0,
  };
  const portfolios: { kept: PortfolioAnswer; fresh: PortfolioAnswer }[] = [];
  let world: TestAuthority;

  beforeAll(async () => {
    world = await openLoadedAuthority(sample, { clock: createTestClock() });
    const reader = createPortfolioReader(world.beside(() => Date.parse(world.clock.now())));
    const { between, oneOf } = chance(SEED);
    const any = <T>(things: readonly T[]): T => oneOf(things);
    for (let n = 0; n < OPERATIONS; n += 1) {
      world.clock.advance(between(60, 3_600));
      const kind = between(1, 10);
      if (kind <= 7) await answerOne(any([...model.actions.values()]), randomAnswer(n));
      else if (kind <= 9) await confirmOne(any(sample.people));
      else await declareOne(any(sample.projects), any(WEATHER_LEVELS), between(0, 1) === 0 ? "" : `Appui demandé ${n}`);
      if (n % 60 === 0) await comparePortfolios(reader);
    }

    function randomAnswer(n: number): Answer {
      const answer: Answer = {};
      if (between(0, 2) === 0) answer.status = any(["planned", "inProgress", "done", "blocked", "paused", "abandoned"] as const);
      if (between(0, 2) === 0) answer.progress = 5 * between(0, 20);
      if (between(0, 3) === 0) answer.milestoneDay = any([null, "2026-12-15", "2027-06-30"]);
      if (between(0, 3) === 0) answer.line = `Ligne ${n}`;
      return answer;
    }
  }, 60_000);
  afterAll(() => world.close());

  async function answerOne(action: Action, answer: Answer): Promise<void> {
    const person = sample.people.find(({ id }) => id === action.ownerId);
    if (!person) return;
    const outcome = await answerAction(world.authority, action.id, { person, version: action.version, answer, channel: "tab" });
    const now = world.clock.now();
    const said = applyAnswer(action, answer, { personId: person.id, at: now, today: now.slice(0, 10), channel: "tab" });
    if (!outcome.ok || !said.ok) throw new Error(`refused: ${JSON.stringify([outcome, said])}`);
    model.actions.set(action.id, { ...said.after, informed: outcome.action.informed });
    model.recorded += 1;
  }

  async function confirmOne(person: (typeof sample.people)[number]): Promise<void> {
    const outcome = await confirmMyWeek(world.authority, person);
    if (!outcome.ok) throw new Error(outcome.reason);
    if (!outcome.recorded) return;
    model.recorded += 1;
    // a confirmation changes nothing but whether somebody has informed the action
    for (const { value } of outcome.week.actions) {
      const known = model.actions.get(value.id);
      if (known?.informed === null)
        model.actions.set(value.id, { ...known, informed: value.informed, version: known.version + 1 });
    }
  }

  async function declareOne({ id }: { id: string }, level: (typeof WEATHER_LEVELS)[number], comment: string): Promise<void> {
    const [stored] = await world.authority.store.load([{ type: "project", id, edition: SYNTHETIC_EDITION }]);
    const person = sample.people.find((one) => one.id === stored?.value.itHeadId);
    if (!stored || !person) return;
    const owed = comment === "" && (level === "rain" || level === "storm");
    const outcome = await declareWeather(world.authority, {
      person,
      projectId: id,
      version: stored.value.version,
      level,
      comment,
      channel: "tab",
    });
    expect(outcome.ok).toBe(!owed);
    if (owed) return;
    model.weather.set(id, level);
    model.recorded += 1;
  }

  /** A reader who has looked all along, and one who looks for the first time. */
  async function comparePortfolios(reader: ReturnType<typeof createPortfolioReader>): Promise<void> {
    const [kept, fresh] = [
      await reader(SYNTHETIC_PLAN_ID, null),
      await createPortfolioReader(world.beside())(SYNTHETIC_PLAN_ID, null),
    ];
    portfolios.push({ kept, fresh });
  }

  it("show who looks all along the portfolio that who looks for the first time is shown", () => {
    expect(portfolios).toHaveLength(OPERATIONS / 60);
    expect(portfolios.map(({ kept }) => kept)).toEqual(portfolios.map(({ fresh }) => fresh));
  });

  it("leave each action and project as the model has it", async () => {
    const { projects } = await world.authority.store.portfolio(SYNTHETIC_EDITION);
    const actions = await world.authority.store.actionsOfEdition(SYNTHETIC_EDITION);
    expect(new Map(actions.map((action) => [action.id, action]))).toEqual(model.actions);
    expect(new Map(projects.map(({ id, weather }) => [id, weather?.level ?? null]))).toEqual(model.weather);
  });

  it("leave sums that equal those made from scratch", async () => {
    const { kept, fromScratch } = await compareRollups(world.authority.store, SYNTHETIC_EDITION);
    expect(kept).toEqual(fromScratch);
  });

  it("are each one event and one version of the plan", async () => {
    expect(model.recorded).toBeGreaterThan((OPERATIONS * 2) / 3);
    expect(await world.authority.store.eventsSince(SYNTHETIC_PLAN_ID, "2026-01-01")).toHaveLength(model.recorded);
    expect((await world.authority.store.plans())[0]?.value.version).toBe(1 + model.recorded);
  });

  it("leave histories in which each line begins where the one before ended, and the last is how the action stands", async () => {
    let lines = 0;
    for (const action of model.actions.values()) {
      const history = (await readHistory(world.authority, action.id)) ?? [];
      lines += history.length;
      for (const [n, line] of history.entries()) {
        const next = history[n - 1];
        expect(next === undefined ? answerable(action) : next.before).toEqual(line.after);
      }
    }
    expect(lines).toBeGreaterThan(model.recorded - 200);
  });
});
