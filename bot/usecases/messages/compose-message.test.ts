import type { AdaptiveCard } from "../../cards/adaptive-card";
import { linesOf } from "../../cards/testing/card-walker";
import { type CampaignRecord, newCampaign } from "../../domain/campaigns/campaign-record";
import { plannedFields, stepTo } from "../../domain/campaigns/ledger-fields";
import type { MessageRecord, NoticeRecord } from "../../domain/campaigns/message-record";
import { newPrompt } from "../../domain/prompts/plan-weekly-prompts";
import type { PromptRecord } from "../../domain/prompts/prompt-record";
import { actionSubject } from "../../domain/prompts/weekly-subjects";
import { aPerson } from "../../domain/testing/builders";
import type { Write } from "../../ports";
import { openLoadedAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { TEST_LINKS } from "../../testing/recording-messenger";
import { PLAN, planAction, smallPlan } from "../../testing/small-plan";
import { answerAction } from "../answer-action";
import { confirmWeek } from "../confirm-week";
import { composeMessage } from "./compose-message";

const WEEK = "2026-W47";
const NOW = "2026-11-16T08:00:00.000Z";
const [ana, ben] = [aPerson({ id: "ana", name: "ana" }), aPerson({ id: "ben", name: "ben" })];
const shared = planAction("shared", { ownerId: "ana", coOwnerIds: ["ben"] });
const other = planAction("other", { ownerId: "ana" });

const question = (values: Partial<PromptRecord> = {}): PromptRecord => ({
  ...stepTo(newPrompt(WEEK, "ana", NOW, { actions: [shared, other].map(actionSubject), projects: [] }), NOW, "sent"),
  sentAt: NOW,
  ...values,
});
const notice = (kind: NoticeRecord["kind"], personId: string, values: Partial<NoticeRecord> = {}): NoticeRecord => ({
  ...plannedFields(kind, WEEK, personId, NOW),
  kind,
  subjects: [],
  about: "",
  ...values,
});

const aCampaign = (week: string, state: "ended" | "missed"): CampaignRecord => newCampaign({ kind: "weekly", week }, state);

describe("what a message says when it leaves", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    world = await openLoadedAuthority(smallPlan([shared, other]));
    await put({ do: "create", type: "prompt", record: question() });
  });
  afterEach(() => world.close());

  const put = (...writes: Write[]) => world.authority.store.commit(writes);
  const compose = (record: MessageRecord, person = ana) => composeMessage(world.beside(), TEST_LINKS, record, person);
  const said = async (record: MessageRecord, person = ana) => {
    const composed = await compose(record, person);
    return composed === null ? null : linesOf(composed.card as AdaptiveCard);
  };
  const answer = (name: string, person = ana) =>
    answerAction(world.beside(), `${PLAN}.${name}`, { person, version: 1, answer: { progress: 60 }, channel: "tab" });
  const reminder = notice("reminder", "ana", { about: question().id });
  const subjects = [shared, other].map((one) => ({ ...actionSubject(one), ownerId: "ana" }));
  const escalation = notice("escalation", "ben", { subjects });

  it("is nothing when all was said before the question left", async () => {
    expect(await compose(question())).not.toBeNull();
    await answer("shared");
    expect(await compose(question())).not.toBeNull();
    await answer("other");
    expect(await compose(question())).toBeNull();
  });

  it("is nothing about a question that is not in the ledger", async () => {
    expect(await compose(notice("reminder", "ana", { about: "weekly.2026-W01.ana" }))).toBeNull();
    expect(await compose(notice("escalation", "ben"), ben)).toBeNull();
    expect(await compose(notice("alert", "ben", { about: `weekly.${WEEK}` }), ben)).toBeNull();
  });

  it("says in a reminder that it is one, and of which day", async () => {
    const lines = await said(reminder);
    expect(lines?.[0]).toContain("Rappel\u00a0: cette question du lundi 16\u00a0novembre\u00a02026 attend");
    expect(lines?.join(" ")).toContain("other");
    const chosen = { ...reminder, history: [{ at: NOW, state: "deferred", reason: "snoozed" } as const] };
    expect((await said(chosen))?.[0]).toContain("Comme vous l’avez demandé");
  });

  it("recalls nothing after a word of the person, in the card or in the tab", async () => {
    await answer("shared");
    expect(await compose(reminder)).toBeNull();
  });

  it("recalls nothing after Rien de neuf", async () => {
    expect((await confirmWeek(world.beside(), ana, question().id, "card")).ok).toBe(true);
    expect([await compose(reminder), await compose(escalation, ben)]).toEqual([null, null]);
  });

  it("names the silent actions to whoever shares them, each with its page, and whom it is followed by", async () => {
    const composed = await compose(escalation, ben);
    expect(composed?.summary).toContain("2 actions sans nouvelles");
    expect(JSON.stringify(composed?.card)).toContain(TEST_LINKS.action(`${PLAN}.shared`));
    expect((await said(escalation, ben))?.join(" ")).toContain("Suivie par\u00a0ana");
  });

  it("leaves out of it what was answered or told by somebody else since", async () => {
    await answer("other", aPerson({ id: "boss", name: "boss", roles: ["bureau"] }));
    expect((await compose(escalation, ben))?.summary).toContain("Une action sans nouvelles");
  });

  it("tells the bureau what did not arrive, as long as it did not", async () => {
    const record = aCampaign(WEEK, "ended");
    await put({ do: "create", type: "campaign", record });
    const alert = notice("alert", "ben", { about: record.id });
    expect(await compose(alert, ben)).toBeNull();
    const doubtful = { ...question(), id: `weekly.${WEEK}.ben`, personId: "ben", state: "unknown" as const };
    await put({ do: "create", type: "prompt", record: doubtful });
    const lines = (await said(alert, ben))?.join(" ");
    expect(lines).toContain("la question de la semaine\u00a047");
    expect(lines).toContain("1\u00a0message est peut-être arrivé");
  });

  it("tells the bureau of a campaign that did not start", async () => {
    const record = aCampaign("2026-W46", "missed");
    await put({ do: "create", type: "campaign", record });
    expect((await compose(notice("alert", "ben", { about: record.id }), ben))?.summary).toContain("personne n’a été sollicité");
  });
});
