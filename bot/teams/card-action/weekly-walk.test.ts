import type { AdaptiveCard } from "../../cards/adaptive-card";
import { linesOf } from "../../cards/testing/card-walker";
import type { Person } from "../../domain/people/person";
import type { Action } from "../../domain/roadmap/action";
import { aDecision } from "../../domain/testing/committee-builders";
import { JOBS } from "../../jobs/jobs";
import { installing } from "../../testing/doors/activities";
import { buttonOf, type Chat, openChat } from "../../testing/doors/chat";
import { type Doors, openDoors } from "../../testing/doors/open-doors";
import { textsFor } from "../../texts/texts";
import { createSenders } from "../../wiring/create-senders";

const { refusals, weekly } = textsFor("fr");

describe("the card of the week, received and pressed through the door", () => {
  let doors: Doors;
  const agents = ["courtois", "joubertin", "cordonnel"];
  const chats = new Map<string, Chat>();
  const cards = new Map<string, AdaptiveCard>();

  beforeAll(async () => {
    doors = await openDoors();
    for (const key of agents) {
      const chat = await openChat(doors, doors.person(key));
      await chat.post(installing("add"));
      chats.set(key, chat);
    }
    doors.connector.take();
  });
  afterAll(() => doors.close());

  const sendPrompts = async () => {
    const senders = createSenders(doors.world, "a run by hand");
    const result = await JOBS["send-prompts"](senders.of(doors.authority.tenantId), { dryRun: false });
    await senders.leave();
    return result;
  };
  const given = <T>(found: T | undefined): T => {
    if (found === undefined) throw new Error("the sample has no such thing");
    return found;
  };
  const chatOf = (key: string): Chat => given(chats.get(key));
  const cardOf = (key: string): AdaptiveCard => given(cards.get(key));
  /** Events about an action, newest first. */
  const eventsAbout = (action: Pick<Action, "id" | "planId">) => doors.authority.store.eventsAbout(action.planId, action.id);
  const actionOf = async (id: unknown): Promise<Action> => {
    const asked = [...doors.sample.actions].find((action) => action.id === id);
    const [stored] = await doors.authority.store.load([{ type: "action", id: String(id), edition: given(asked).edition }]);
    return given(stored?.value);
  };
  const questionOf = async (person: Person) =>
    given((await doors.authority.store.promptsOfWeek("2026-W47")).find(({ value }) => value.personId === person.id)).value;
  const noticeOf = (card: AdaptiveCard): string => linesOf(card)[0] ?? "";

  it("reaches each of those who can be reached, once", async () => {
    expect((await sendPrompts()).report).toMatchObject({ week: "2026-W47", counts: { sent: 3, failed: 0, unknown: 0 } });
    for (const { method, path, activity } of doors.connector.take()) {
      const key = given(agents.find((one) => path.includes(`-${one}/`)));
      expect([method, path]).toEqual(["POST", `/v3/conversations/a:${doors.person(key).id}/activities`]);
      expect(activity.summary).not.toBe("");
      cards.set(key, given(activity.attachments?.[0]?.content) as unknown as AdaptiveCard);
    }
    expect(cards.size).toBe(3);
    expect((await sendPrompts()).report).toMatchObject({ counts: { sent: 0, failed: 0, unknown: 0 } });
    expect(doors.connector.take()).toEqual([]);
  });

  it("is done in one tap when nothing is new, and a second press records nothing more", async () => {
    const confirm = buttonOf(cardOf("joubertin"), "confirm-rest");
    const receipt = await chatOf("joubertin").pressButton(confirm);
    expect(linesOf(receipt)).toContain(weekly.receiptThanks);
    const question = await questionOf(doors.person("joubertin"));
    expect(question.confirmedOn).toBe("2026-11-16");
    const before = await Promise.all(question.actions.map(async ({ id }) => (await eventsAbout(await actionOf(id))).length));
    const again = await Promise.all([1, 2, 3].map(() => chatOf("joubertin").pressButton(confirm)));
    expect(again.map(noticeOf)).toEqual([refusals.already, refusals.already, refusals.already]);
    const after = await Promise.all(question.actions.map(async ({ id }) => (await eventsAbout(await actionOf(id))).length));
    expect(after).toEqual(before);
    expect(before.every((count) => count > 0)).toBe(true);
  });

  it("is done in two taps when one action moved on and the others did not; each is recorded once", async () => {
    const advance = buttonOf(cardOf("courtois"), "advance");
    const { actionId } = advance.data;
    const before = await actionOf(actionId);
    const eventsBefore = await eventsAbout(before);
    const next = await chatOf("courtois").pressButton(advance);
    const receipt = await chatOf("courtois").pressButton(buttonOf(next, "confirm-rest"));
    expect(linesOf(receipt)).toEqual(expect.arrayContaining([weekly.receiptThanks, before.title]));
    const after = await actionOf(actionId);
    expect([after.version, after.progress > before.progress || after.status !== before.status]).toEqual([
      before.version + 1,
      true,
    ]);
    const [event, ...older] = await eventsAbout(before);
    expect(older).toEqual(eventsBefore);
    expect(event).toMatchObject({ by: doors.person("courtois").id, channel: "card", week: "2026-W47", kind: "answer" });
  });

  it("lets a receipt be modified, in the form that holds what is known", async () => {
    const receipt = await chatOf("courtois").pressButton(buttonOf(cardOf("courtois"), "confirm-rest"));
    const questions = await chatOf("courtois").pressButton(buttonOf(receipt, "edit"));
    const form = await chatOf("courtois").pressButton(buttonOf(questions, "open"));
    const send = buttonOf(form, "answer");
    const before = await actionOf(send.data.actionId);
    const refused = await chatOf("courtois").pressButton(send, {
      milestoneDay: "31/02/2027",
      obstacle: "Un devis attendu",
      line: "Relancé",
    });
    expect(noticeOf(refused)).toContain("31/02/2027");
    expect(JSON.stringify(refused)).toMatch(/"value":"31\/02\/2027".*"value":"Un devis attendu".*"value":"Relancé"/);
    expect(await actionOf(before.id)).toEqual(before);
    const taken = await chatOf("courtois").pressButton(buttonOf(refused, "answer"), {
      milestoneDay: "28/02/2027",
      obstacle: "Un devis attendu",
      line: "Relancé",
    });
    expect(noticeOf(taken)).not.toContain(refusals.kept);
    expect(await actionOf(before.id)).toMatchObject({
      version: before.version + 1,
      milestone: { day: "2027-02-28" },
      obstacle: "Un devis attendu",
    });
  });

  it("records one event when the same press arrives five times at once", async () => {
    const advance = buttonOf(cardOf("cordonnel"), "block");
    const before = await actionOf(advance.data.actionId);
    const count = (await eventsAbout(before)).length;
    const shown = await Promise.all([1, 2, 3, 4, 5].map(() => chatOf("cordonnel").pressButton(advance)));
    expect((await actionOf(before.id)).version).toBe(before.version + 1);
    expect(await eventsAbout(before)).toHaveLength(count + 1);
    expect(shown.map(noticeOf).filter((line) => line === refusals.already)).toHaveLength(4);
  });

  it("records nothing of a version that was never shown, and keeps what was typed", async () => {
    const form = await chatOf("cordonnel").pressButton(buttonOf(cardOf("cordonnel"), "open"));
    const send = buttonOf(form, "answer");
    const before = await actionOf(send.data.actionId);
    for (const version of [before.version - 1, before.version + 1, 999_999]) {
      const card = await chatOf("cordonnel").pressButton(
        { ...send, data: { ...send.data, version } },
        { line: "Un mot à garder" },
      );
      expect(JSON.stringify(card)).toContain("Un mot à garder");
    }
    expect(await actionOf(before.id)).toEqual(before);
  });

  it("asks somebody who has nothing but a decision to see done, takes their word in one tap, once", async () => {
    const owner = doors.person("monteillard");
    const { store } = doors.authority;
    const planId = doors.sample.plans[0]?.id ?? "";
    const decision = aDecision({ id: `${planId}.d-walk`, planId, ownerId: owner.id, ownerName: owner.name, text: "Le calendrier est présenté aux communes", dueDay: "2026-11-10" });
    await store.stage([{ do: "create", type: "decision", record: decision }]);
    const chat = await openChat(doors, owner);
    await chat.post(installing("add"));
    doors.connector.take();
    expect((await sendPrompts()).report).toMatchObject({ counts: { sent: 1 } });
    const [sent] = doors.connector.take();
    const card = given(sent?.activity.attachments?.[0]?.content) as unknown as AdaptiveCard;
    expect(linesOf(card)).toEqual(expect.arrayContaining([decision.text, expect.stringMatching(/^6\s+jours de retard$/)]));
    const underWay = buttonOf(card, "decision-under-way");
    const taps = await Promise.all([1, 2, 3].map(() => chat.pressButton(underWay)));
    for (const receipt of taps) expect(linesOf(receipt)).toContain(decision.text);
    const stored = async () => given((await store.load([{ type: "decision", id: decision.id }]))[0]?.value);
    expect((await stored()).followUps).toMatchObject([{ state: "under-way", by: owner.id, week: "2026-W47" }]);
    expect(await questionOf(owner)).toMatchObject({ state: "answered", confirmedAt: null });
    // changed one's mind: from the receipt, the questions again
    const again = await chat.pressButton(buttonOf(given(taps[0]), "edit"));
    const done = await chat.pressButton(buttonOf(again, "decision-done"));
    expect(linesOf(done)).toContain(decision.text);
    expect(await stored()).toMatchObject({ doneAt: expect.any(String), followUps: [{ state: "under-way" }, { state: "done" }] });
    expect(await store.openDecisions(owner.id)).toEqual([]);
  });
});
