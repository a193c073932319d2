import { aPerson } from "../domain/testing/builders";
import { answerOf } from "../domain/prompts/quick-answer";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { EDITION, PLAN, planAction, planProject, smallPlan } from "../testing/small-plan";
import { answerInCard } from "./answer-in-card";
import { putQuestion } from "./put-question";
import { type CardWeather, weatherInCard } from "./weather-in-card";

const head = aPerson({ id: "agent", name: "agent" });
const PROJECT = `${PLAN}.p1`;

describe("the météo of a project in the card of the week", () => {
  let world: TestAuthority;
  let promptId: string;
  beforeEach(async () => {
    const projects = [planProject("p1", { itHeadId: "agent" }), planProject("p2", { itHeadId: "other" })];
    world = await openLoadedAuthority(smallPlan([planAction("a1")], projects));
    promptId = await putQuestion(world.authority, head);
  });
  afterEach(() => world.close());

  const declare = (values: Partial<CardWeather> = {}) =>
    weatherInCard(world.beside(), head, { promptId, projectId: PROJECT, version: 1, level: "sun", comment: "", ...values });
  const project = async () => (await world.authority.store.load([{ type: "project", id: PROJECT, edition: EDITION }]))[0]?.value;
  const prompt = async () => (await world.authority.store.load([{ type: "prompt", id: promptId }]))[0]?.value;

  it("is not recorded for a project the question is not about, without a level, or without the comment it owes", async () => {
    expect(await declare({ projectId: `${PLAN}.p2` })).toMatchObject({ ok: false, reason: "gone" });
    expect(await declare({ level: null })).toMatchObject({ ok: false, reason: "level-unknown" });
    expect(await declare({ level: "rain", comment: "  " })).toMatchObject({
      ok: false,
      reason: "judged",
      judgement: { reason: "comment-owed" },
    });
    expect(await declare({ version: 3 })).toMatchObject({
      ok: false,
      reason: "judged",
      judgement: { reason: "version-conflict" },
    });
    expect((await project())?.weather).toBeNull();
    expect(await world.authority.store.eventsAbout(PLAN, PROJECT)).toEqual([]);
  });

  it("is recorded once, with its comment, in the project and its history", async () => {
    const presses = await Promise.all([1, 2, 3].map(() => declare({ level: "rain", comment: "Appui demandé" })));
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await project()).toMatchObject({
      version: 2,
      weather: { level: "rain", comment: "Appui demandé", week: "2026-W47", by: "agent", previous: null },
    });
    expect(await world.authority.store.eventsAbout(PLAN, PROJECT)).toMatchObject([{ kind: "weather", channel: "card" }]);
    expect(await prompt()).toMatchObject({ state: "answered" });
  });

  it("is recorded beside an answer that is pressed at the same moment", async () => {
    const answer = answerInCard(world.beside(), head, {
      promptId,
      actionId: `${PLAN}.a1`,
      version: 1,
      answer: (action) => ({ ok: true, answer: answerOf("advance", action) }),
    });
    const outcomes = await Promise.all([answer, declare()]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await project())?.weather).toMatchObject({ level: "sun" });
    expect(await prompt()).toMatchObject({ state: "answered" });
  });
});
