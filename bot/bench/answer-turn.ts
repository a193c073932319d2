import { join } from "node:path";
import { LOCAL } from "../config";
import { addWeeks, mondayOf, weekOf } from "../domain/calendar/iso-week";
import { newPrompt, subjectsByPerson } from "../domain/prompts/plan-weekly-prompts";
import { weeklyPromptId } from "../domain/prompts/prompt-record";
import { openLocalIssuer } from "../local-teams/issuer";
import type { Sample } from "../sample/sample";
import { call, callAll, type Call } from "./at-once";
import { startChild } from "./child";
import { type BenchResult, median, result } from "./result";
import { syntheticData } from "./synthetic-data";

const WIDTH = 16;
const ROUNDS = 9;
const FIRST_WEEK = weekOf("2026-11-23");
const SERVICE_URL = "http://127.0.0.1:9/";

/** Weekly answers of five actions each through `/api/messages`, against a bare bot that answers with a constant card. */
export async function answerTurn(): Promise<BenchResult[]> {
  const weeks = Array.from({ length: ROUNDS + 1 }, (_, index) => addWeeks(FIRST_WEEK, index));
  let people: string[] = [];
  const waiting = new Map<string, string>();
  const data = await syntheticData({ people: 2000, actions: 10_000, projects: 69 }, async (store, sample) => {
    const about = subjectsByPerson({ ...sample, today: mondayOf(FIRST_WEEK) });
    people = [...about].filter(([, { actions }]) => actions.length === 5).map(([personId]) => personId);
    for (const personId of people) waiting.set(personId, about.get(personId)?.actions.map(({ id }) => id).join(" ") ?? "");
    const prompts = weeks.flatMap((week) =>
      people.map((personId) => newPrompt(week, personId, `${mondayOf(week)}T08:00:00.000Z`, about.get(personId) ?? { actions: [], projects: [] })),
    );
    await store.stage(prompts.map((record) => ({ do: "create", type: "prompt", record: { ...record, state: "sent" } })));
  });
  const token = await (await openLocalIssuer({ dataDir: data.config.dataDir, ...LOCAL })).connectorToken(SERVICE_URL);
  const bundle = join(__dirname, "jalon.cjs");
  const jalon = await startChild([bundle, "serve"], { JALON_DATA: data.config.dataDir, PORT: "0", LOG_LEVEL: "error", JALON_SCHEDULER: "0" });
  const bare = await startChild([__filename, "bare-bot", data.config.dataDir], {});
  try {
    const rates = { jalon: [] as number[], bare: [] as number[] };
    const cpu = { jalon: [] as number[], bare: [] as number[] };
    for (const [round, week] of weeks.entries()) {
      await call({ method: "POST", url: `${jalon.url}/local/clock`, headers: { "content-type": "application/json" }, body: JSON.stringify({ now: `${mondayOf(week)}T09:00:00Z` }) });
      // interleaved, and the first round of each warms up
      for (const [name, server] of [["jalon", jalon], ["bare", bare]] as const) {
        const calls = people.map((personId) => confirmation(server.url, token, data.sample, personId, weeklyPromptId(week, personId), waiting.get(personId) ?? ""));
        const before = server.cpuSeconds();
        const seconds = await callAll(calls, WIDTH, (answer) => answer.status === 200 && answer.body.includes("AdaptiveCard"));
        if (round === 0) continue;
        rates[name].push(calls.length / seconds);
        cpu[name].push(((server.cpuSeconds() - before) * 1e6) / calls.length);
      }
    }
    const details = { answers: people.length * ROUNDS, actions: 5 * people.length * ROUNDS, cpuMicros: Math.round(median(cpu.jalon)), referenceCpuMicros: Math.round(median(cpu.bare)) };
    // the two take turns, so each round is a pair: what slows the machine slows both
    const ratio = median(rates.jalon.map((rate, index) => rate / (rates.bare[index] ?? rate)));
    return [{ ...result("answer-turn", "answers/s", median(rates.jalon), median(rates.bare), "at least 0.6", details), ratio: Number(ratio.toPrecision(4)) }];
  } finally {
    await Promise.all([jalon.stop(), bare.stop()]);
    data.remove();
  }
}

/** *Rien de neuf* as the card of the week sends it: the question, and the ids of what waits. */
function confirmation(url: string, token: string, sample: Sample, personId: string, promptId: string, about: string): Call {
  const person = sample.people.find(({ id }) => id === personId);
  const activity = {
    type: "invoke",
    name: "adaptiveCard/action",
    id: `f:${promptId}`,
    channelId: "msteams",
    serviceUrl: SERVICE_URL,
    timestamp: "2026-11-23T09:00:00.000Z",
    from: { id: `29:${personId}`, name: person?.name, aadObjectId: person?.aadObjectId },
    recipient: { id: `28:${LOCAL.botAppId}`, name: "Jalon" },
    conversation: { id: `local-${personId}`, conversationType: "personal", tenantId: LOCAL.tenantId },
    channelData: { tenant: { id: LOCAL.tenantId } },
    locale: "fr-FR",
    value: { action: { type: "Action.Execute", verb: "confirm-rest", data: { promptId, about } }, trigger: "manual" },
  };
  return { method: "POST", url: `${url}/api/messages`, headers: { authorization: `Bearer ${token}`, "content-type": "application/json" }, body: JSON.stringify(activity) };
}
