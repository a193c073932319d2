import type { AdaptiveCard } from "../../cards/adaptive-card";
import { linesOf } from "../../cards/testing/card-walker";
import { VERBS } from "../../cards/card-actions";
import type { Action } from "../../domain/roadmap/action";
import { chance } from "../../domain/testing/chance";
import { buttonOf, type Chat, openChat } from "../../testing/doors/chat";
import { type Doors, MONDAY, openDoors } from "../../testing/doors/open-doors";
import { textsFor } from "../../texts/texts";
import { howMany } from "../../testing/how-many";

const SEED = 47;
const PRESSES = howMany({ thorough: 200, quick: 60 });
const NEXT_MONDAY = "2026-11-23T08:00:00.000Z";
const { refusals, chat: words } = textsFor("fr");

describe("a press that must record nothing", () => {
  let doors: Doors;
  let owner: Chat;
  let other: Chat;
  let card: AdaptiveCard;

  beforeAll(async () => {
    doors = await openDoors();
    [owner, other] = await Promise.all([openChat(doors, doors.person("courtois")), openChat(doors, doors.person("joubertin"))]);
    const asked = await owner.say("point de la semaine");
    if (!asked) throw new Error("no card of the week");
    card = asked;
  });
  afterEach(() => {
    doors.world.localClock?.set(MONDAY);
    expect(doors.log.take().filter(({ level }) => level === "error")).toEqual([]);
  });
  afterAll(() => doors.close());

  const everything = async () => {
    const plans = await doors.authority.store.plans();
    const editions = plans.flatMap(({ value }) => (value.edition === null ? [] : [value.edition]));
    const actions = await Promise.all(editions.map((edition) => doors.authority.store.actionsOfEdition(edition)));
    const events = await Promise.all(
      plans.map(({ value }) => doors.authority.store.eventsSince(value.id, "2026-11-01T00:00:00.000Z")),
    );
    const [prompts, availabilities] = await Promise.all([
      doors.authority.store.promptsOfWeek("2026-W47"),
      doors.authority.store.availabilities(),
    ]);
    const decisions = (await Promise.all(plans.map(({ value }) => doors.authority.store.decisions(value.id)))).flat();
    return { decisions, actions: actions.flat(), events: events.flat(), prompts, availabilities };
  };
  /** Changes an action behind the card's back, as an import or the bureau would. */
  async function change(actionId: unknown, changed: Partial<Action>): Promise<Action> {
    const found = doors.sample.actions.find(({ id }) => id === actionId);
    const [stored] = await doors.authority.store.load([{ type: "action", id: String(actionId), edition: found?.edition ?? "" }]);
    if (!stored) throw new Error(`no action ${String(actionId)}`);
    const record = { ...stored.value, ...changed };
    await doors.authority.store.commit([{ do: "replace", type: "action", record, etag: stored.etag }]);
    return record;
  }

  it("is one of somebody else's card, whatever the button", async () => {
    const before = await everything();
    for (const verb of ["confirm-rest", "advance", "finish", "block", "open"] as const) {
      expect(linesOf(await other.pressButton(buttonOf(card, verb)))[0]).toBe(refusals.notConcerned);
    }
    const form = await owner.pressButton(buttonOf(card, "open"));
    expect(linesOf(await other.pressButton(buttonOf(form, "answer"), { status: "done" }))[0]).toBe(refusals.notConcerned);
    expect(await everything()).toEqual(before);
  });

  it("is one of an account that nobody in the annuaire has", async () => {
    const before = await everything();
    const stranger = await openChat(doors, {
      id: "p-none",
      name: "Personne",
      aadObjectId: "99999999-9999-4999-8999-999999999999",
    });
    expect(linesOf(await stranger.pressButton(buttonOf(card, "confirm-rest")))).toEqual([words.stranger]);
    const nameless = await openChat(doors, {
      id: doors.person("courtois").id,
      name: doors.person("courtois").name,
      aadObjectId: null,
    });
    expect(linesOf(await nameless.pressButton(buttonOf(card, "confirm-rest")))).toEqual([words.stranger]);
    expect(await everything()).toEqual(before);
  });

  it("is one of an action that changed hands, and says to whom", async () => {
    const form = await owner.pressButton(buttonOf(card, "open"));
    const { actionId } = buttonOf(form, "answer").data;
    const { title, version } = await change(actionId, { ownerId: doors.person("joubertin").id });
    const before = await everything();
    const shown = await owner.pressButton(buttonOf(form, "answer"), { line: "Un mot à garder" });
    expect(linesOf(shown).join("\n")).toContain(refusals.handedOver(title, doors.person("joubertin").name));
    expect(linesOf(shown)).toContain("Un mot à garder");
    expect(await everything()).toEqual(before);
    await change(actionId, { ownerId: doors.person("courtois").id, version });
  });

  it("is one of an action that was abandoned since", async () => {
    const quick = buttonOf(card, "block");
    const found = doors.sample.actions.find(({ id }) => id === quick.data.actionId);
    await change(quick.data.actionId, { status: "abandoned" });
    const before = await everything();
    const shown = await owner.pressButton(quick);
    expect(linesOf(shown)[0]).toContain(found?.title.slice(0, 40));
    expect(await everything()).toEqual(before);
    await change(quick.data.actionId, { status: found?.status ?? "inProgress" });
  });

  it("is one of last week's card: this week's comes, with what was typed", async () => {
    const form = await owner.pressButton(buttonOf(card, "open"));
    doors.world.localClock?.set(NEXT_MONDAY);
    const before = await everything();
    const shown = await owner.pressButton(buttonOf(form, "answer"), { line: "Un mot à garder" });
    expect(linesOf(shown)[0]).toBe(refusals.otherWeekKept("2026-W47"));
    expect(JSON.stringify(shown)).toContain("Un mot à garder");
    expect(buttonOf(shown, "answer").data.promptId).toBe(`weekly.2026-W48.${doors.person("courtois").id}`);
    expect(await everything()).toEqual(before);
    expect(linesOf(await owner.pressButton(buttonOf(card, "confirm-rest")))[0]).toBe(refusals.otherWeek("2026-W47"));
    expect(await everything()).toEqual(before);
  });

  it("is one that no card of Jalon has", async () => {
    const before = await everything();
    const odd = [
      "",
      "a/b",
      "a\\b",
      "a?b",
      "a#b",
      "..",
      ".",
      "__proto__",
      "x".repeat(201),
      "é'\"--",
      "\u0000",
      "\ud800",
      "a b",
      "a%2Fb",
      7,
      null,
      {},
    ];
    const presses: [string, object][] = [
      ["delete", {}],
      ["constructor", {}],
      ["answer", {}],
      ["page", { promptId: "x", page: -1 }],
      ...odd.map((promptId): [string, object] => ["confirm-rest", { promptId }]),
    ];
    for (const [verb, data] of presses) {
      const { status, answer } = await owner.press(verb, data);
      expect([status, answer.statusCode, answer.type]).toEqual([400, 400, "application/vnd.microsoft.error"]);
    }
    expect(await everything()).toEqual(before);
  });

  it(`is one with forged ids and versions: ${PRESSES} of them change nothing (seed ${SEED})`, async () => {
    const luck = chance(SEED);
    const theirs = await owner.say("point de la semaine").then((asked) => buttonOf(asked ?? card, "advance").data);
    const before = await everything();
    const foreign = doors.sample.actions.filter(({ ownerId }) => ownerId !== doors.person("joubertin").id);
    const odd = ["a..b", "x".repeat(200), "weekly.2026-W47.", doors.other.actions[0]?.id ?? ""];
    const id = (): string => luck.oneOf([...odd, luck.oneOf(foreign).id, String(theirs.promptId)]);
    for (let count = 0; count < PRESSES; count += 1) {
      const meant = { promptId: id(), actionId: id(), projectId: id(), decisionId: luck.oneOf([id(), String(doors.sample.decisions?.[0]?.id)]), meetingId: id(), where: "channel", version: luck.between(0, 9), page: luck.between(1, 99) };
      const days = { noted: "2026-11-16/2026-12-03", replaced: "2026-11-10/", week: "2026-W47" };
      const data = { ...meant, ...days, what: "help", personId: doors.person("courtois").id, status: "done", level: "sun" };
      const verb = luck.oneOf(VERBS);
      const { status, answer } = await other.press(verb, data);
      // a card of a whole channel is not replaced by what is said to one
      const said = verb === "acknowledge" ? "application/vnd.microsoft.activity.message" : "application/vnd.microsoft.card.adaptive";
      expect([verb, data, status, answer.type]).toEqual([verb, data, 200, said]);
    }
    expect(await everything()).toEqual(before);
  });
});
