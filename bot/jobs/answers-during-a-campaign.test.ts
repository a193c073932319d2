import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { mondayOf, weekOf } from "../domain/calendar/iso-week";
import { CAMPAIGN_DEFAULTS } from "../domain/campaigns/campaign-settings";
import type { PromptRecord } from "../domain/prompts/prompt-record";
import { postActivity } from "../testing/doors/chat";
import { type AnsweringAuthority, openAnsweringAuthority } from "../testing/processes/answering-authority";
import { buildScript } from "../testing/processes/build-script";
import { type Serving, startServing } from "../testing/processes/start-serving";
import { watchIdle } from "../testing/watch-idle";

/** R15 is 2 000 within a minute, which `JALON_CLICKS=2000` asks for; without it they press as fast, for less long. */
const WHOLE = process.env["JALON_CLICKS"] !== undefined;
const CLICKS = Number(process.env["JALON_CLICKS"] ?? 100);
const BETWEEN_CLICKS_MS = 60_000 / 2000;
const P99_MS = 500;
const SLOWEST_MS = 2000;
/** Beside other tests everybody waits for a core, whatever Jalon does: where the machine is full, four times as long. */
const patience = (idle: number): number => (!WHOLE && idle < 0.2 ? 4 : 1);
/** So many that cards still leave, at fifty a second, when the last one presses. */
const PEOPLE = Math.ceil(CLICKS * 2.4);

const WEEK = weekOf("2026-11-23");

describe("agents who answer while a campaign leaves", () => {
  const script = buildScript(join(__dirname, "../main.ts"));
  let authority: AnsweringAuthority;
  let server: Serving;
  beforeAll(async () => {
    const { limits } = CAMPAIGN_DEFAULTS;
    const now = `${mondayOf(WEEK)}T08:00:00.000Z`;
    authority = await openAnsweringAuthority({ people: PEOPLE, actions: PEOPLE * 5, projects: 40, seed: 15, now, limits });
    server = await startServing(script.path, { args: ["serve"], dataDir: authority.dataDir });
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await authority.close();
    script.remove();
  }, 20_000);

  /** « Rien de neuf » ; how long the answer took, in ms. */
  async function answer(question: PromptRecord): Promise<number> {
    const began = performance.now();
    const response = await postActivity(server, authority.press(question), authority.token);
    const answered = await response.text();
    const took = performance.now() - began;
    if (response.status !== 200 || !answered.includes("AdaptiveCard")) throw new Error(`${response.status} ${answered.slice(0, 500)}`);
    return took;
  }

  it(`${CLICKS} of them, thirty-three a second: 99 of 100 wait half a second at most, none two, and each is heard once`, async () => {
    const { store, connector, arrived, heard } = authority;
    while (arrived().length === 0) await pause(20);
    const questions = new Map((await store.promptsOfWeek(WEEK)).map(({ value }) => [value.personId, value]));
    const pressed = new Set<string>();
    const answers: Promise<number>[] = [];
    const idleShare = watchIdle();
    const began = performance.now();
    const cardsBefore = arrived().length;
    while (pressed.size < CLICKS) {
      const question = questions.get(arrived().find((personId) => !pressed.has(personId)) ?? "");
      if (question !== undefined) {
        pressed.add(question.personId);
        answers.push(answer(question));
      }
      // by the clock, and not each after the answer of another: a server that is late does not thin out who comes
      await pause(Math.max(5, began + pressed.size * BETWEEN_CLICKS_MS - performance.now()));
    }
    const seconds = Math.round((performance.now() - began) / 1000);
    const cardsMeanwhile = arrived().length - cardsBefore;
    const cardsToCome = questions.size - arrived().length;
    const waits = (await Promise.all(answers)).toSorted((a, b) => a - b);
    const idle = Number(idleShare().toFixed(2));
    const quantile = (share: number): number => Math.round(waits[Math.ceil(waits.length * share) - 1] ?? Infinity);
    const figures = { p50: quantile(0.5), p99: quantile(0.99), slowest: quantile(1) };
    const askedToWait = connector.report().overLimit;
    process.stdout.write(`answers during a campaign: ${JSON.stringify({ clicks: CLICKS, seconds, ...figures, cardsMeanwhile, askedToWait, idle })}\n`);

    expect(cardsToCome).toBeGreaterThan(0);
    const states = new Map((await store.promptsOfWeek(WEEK)).map(({ value }) => [value.personId, value.state]));
    expect([...pressed].filter((personId) => states.get(personId) !== "answered")).toEqual([]);
    expect(await heard()).toEqual([...pressed].toSorted());
    expect(Object.values(connector.report().delivered).filter((times) => times > 1)).toEqual([]);
    expect(figures.p99).toBeLessThanOrEqual(P99_MS * patience(idle));
    expect(figures.slowest).toBeLessThanOrEqual(SLOWEST_MS * patience(idle));
  }, 60_000 + CLICKS * 100);
});
