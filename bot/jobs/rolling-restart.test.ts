import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { mondayOf, weekOf } from "../domain/calendar/iso-week";
import { newCampaign } from "../domain/campaigns/campaign-record";
import { CAMPAIGN_DEFAULTS } from "../domain/campaigns/campaign-settings";
import { newPrompt, subjectsByPerson } from "../domain/prompts/plan-weekly-prompts";
import type { PromptRecord } from "../domain/prompts/prompt-record";
import { type AnsweringAuthority, openAnsweringAuthority } from "../testing/processes/answering-authority";
import { buildScript } from "../testing/processes/build-script";
import { openLoadBalancer } from "../testing/processes/load-balancer";
import { type Serving, startServing } from "../testing/processes/start-serving";

/** R14 is four, which `JALON_INSTANCES=4` asks for: starting them is what takes the time. */
const INSTANCES = Number(process.env["JALON_INSTANCES"] ?? 2);
const WEEK = weekOf("2026-11-23");
const MONDAY = mondayOf(WEEK);
const NOW = `${MONDAY}T08:00:00.000Z`;
/** The campaign lasts about as long as the restarts do where nothing else runs. */
const CARDS = 45 * INSTANCES;
const limits = { ...CAMPAIGN_DEFAULTS.limits, tenant: { count: 25, seconds: 1 } };
const BETWEEN_ANSWERS_MS = 50;
/** As in Azure, only shorter: the balancer here looks every 50 ms. */
const DRAIN_MS = 500;

describe(`${INSTANCES} instances that are restarted one after the other while a campaign leaves and people answer`, () => {
  const script = buildScript(join(__dirname, "../testing/processes/serving-instance.ts"));
  const balancer = openLoadBalancer();
  const instances: Serving[] = [];
  let authority: AnsweringAuthority;

  const start = async (): Promise<void> => {
    const instance = await startServing(script.path, { args: [String(DRAIN_MS)], dataDir: authority.dataDir });
    instances.push(instance);
    balancer.add(instance.origin);
  };
  const stop = async (instance: Serving): Promise<number> => {
    const tookMs = await instance.stop();
    balancer.remove(instance.origin);
    return tookMs;
  };

  beforeAll(async () => {
    authority = await openAnsweringAuthority({ people: 175 * INSTANCES, actions: 350 * INSTANCES, projects: 40, seed: 14, now: NOW, limits });
    await Promise.all(Array.from({ length: INSTANCES }, start));
  }, 120_000);
  afterAll(async () => {
    balancer.close();
    await Promise.all(instances.map((one) => one.stop()));
    await authority.close();
    script.remove();
  }, 20_000);

  /** The campaign begins: cards are to leave for some; those of the others, whom it gives, have arrived already. */
  async function begin(): Promise<PromptRecord[]> {
    const { store, sample } = authority;
    const questions = [...subjectsByPerson({ ...sample, today: MONDAY })].map(([id, about]) => newPrompt(WEEK, id, NOW, about));
    const asked = questions.slice(CARDS).map((question): PromptRecord => ({ ...question, state: "sent", sentAt: NOW }));
    await store.stage([...questions.slice(0, CARDS), ...asked].map((record) => ({ do: "create", type: "prompt", record })));
    const campaign = newCampaign({ kind: "weekly", week: WEEK }, "running", { startedAt: NOW, epoch: 1, total: questions.length });
    await store.stage([
      { do: "create", type: "settings", record: { ...CAMPAIGN_DEFAULTS, limits } },
      { do: "create", type: "campaign", record: campaign },
    ]);
    return asked;
  }

  const headers = () => ({ "Content-Type": "application/json", Authorization: `Bearer ${authority.token}` });
  /** What went wrong with an answer; empty when nothing did. */
  const answer = async (question: PromptRecord): Promise<string> => {
    try {
      const { status, text } = await balancer.post("/api/messages", headers(), JSON.stringify(authority.press(question)));
      return status === 200 && text.includes("AdaptiveCard") ? "" : `${status} ${text.slice(0, 200)}`;
    } catch (error) {
      return String(error);
    }
  };

  it("lose no card and no answer, double none, and each ends within ten seconds", async () => {
    const { connector, store, arrived, heard } = authority;
    const waiting = await begin();
    const answered: string[] = [];
    const answers: Promise<string>[] = [];
    const press = (count: number): void => {
      for (const question of waiting.splice(0, count)) {
        answered.push(question.personId);
        answers.push(answer(question));
      }
    };
    const pressing = setInterval(() => press(1), BETWEEN_ANSWERS_MS);
    const began = performance.now();
    const ended: Promise<number>[] = [];
    for (const leaving of instances.splice(0)) {
      await start();
      // each is told to stop with requests on its connections
      press(20);
      await pause(5);
      ended.push(stop(leaving));
    }
    const cardsMeanwhile = arrived().length;
    const drained = await Promise.all(ended);
    const rolledMs = Math.round(performance.now() - began);
    clearInterval(pressing);
    const failed = (await Promise.all(answers)).filter((fault) => fault !== "");
    for (let waited = 0; arrived().length < CARDS && waited < 60_000; waited += 25) await pause(25);
    drained.push(...(await Promise.all(instances.splice(0).map(stop))));
    process.stdout.write(`rolling restart: ${JSON.stringify({ rolledMs, answers: answers.length, failed: failed.length, cardsMeanwhile, drainedMs: drained.map(Math.round) })}\n`);

    expect(answers.length).toBeGreaterThan(12 * INSTANCES);
    expect(cardsMeanwhile).toBeGreaterThan(CARDS / 10);
    expect(failed).toEqual([]);
    expect(Math.max(...drained)).toBeLessThan(10_000);
    expect(await heard()).toEqual(answered.toSorted());
    expect(Object.values(connector.report().delivered)).toEqual(Array.from({ length: CARDS }, () => 1));
    const states = (await store.promptsOfWeek(WEEK)).map(({ value }) => value.state);
    expect(states.filter((state) => state === "answered")).toHaveLength(answered.length);
    expect(states.filter((state) => state !== "answered" && state !== "sent")).toEqual([]);
  }, 120_000);
});
