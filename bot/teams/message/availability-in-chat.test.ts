import { linesOf } from "../../cards/testing/card-walker";
import type { AdaptiveCard } from "../../cards/adaptive-card";
import { planWeek } from "../../domain/campaigns/plan-week";
import { readCampaignFacts } from "../../usecases/campaigns/read-campaign-facts";
import { buttonOf, type Chat, openChat } from "../../testing/doors/chat";
import { type Doors, MONDAY, openDoors } from "../../testing/doors/open-doors";
import { textsFor } from "../../texts/texts";

const { availability, formFaults, chat: words } = textsFor("fr");
const WEEK = "2026-W47";

describe("what people say of their absences and reminders in the chat", () => {
  let doors: Doors;
  let chat: Chat;
  let personId: string;

  beforeAll(async () => {
    doors = await openDoors();
    const person = doors.person("courtois");
    personId = person.id;
    chat = await openChat(doors, person);
    await chat.say("bonjour");
  });
  afterEach(() => {
    doors.world.localClock?.set(MONDAY);
    expect(doors.log.take().filter(({ level }) => level === "error")).toEqual([]);
  });
  afterAll(() => doors.close());

  const own = async () => (await doors.authority.store.load([{ type: "availability", id: personId }]))[0]?.value ?? null;
  const absences = async () =>
    (await own())?.absences.map(({ from, until, source }) => `${from}..${until ?? ""} ${source}`) ?? [];
  const say = async (text: string): Promise<AdaptiveCard> => {
    const card = await chat.say(text);
    if (!card) throw new Error(`no answer to ${text}`);
    return card;
  };
  const said = async (text: string): Promise<string[]> => linesOf(await say(text));
  /** What the plan does with the question of the week of this person. */
  const plannedQuestion = async () =>
    planWeek(await readCampaignFacts(doors.authority))
      .decisions.filter((one) => one.personId === personId && one.kind === "weekly")
      .map(({ decision, reason }) => `${decision} ${reason}`.trim());

  it("changes nothing when the days are not plain, and says how to say them", async () => {
    expect(await said("absent")).toEqual([availability.refused.unsaid, availability.example("2026-11-16")]);
    expect((await said("absent jusqu’à lundi"))[0]).toBe(availability.refused["day-ambiguous"]);
    expect((await said("absent le 2 novembre 2026"))[0]).toBe(formFaults["absence-past"]({ min: 0, max: 0 }));
    expect(await said("de retour")).toEqual([availability.notAway]);
    expect(await own()).toBeNull();
    expect(await plannedQuestion()).toEqual(["send"]);
  });

  it("notes an absence, says the whole days back, and the next plan asks nothing of the person", async () => {
    const card = await say("absente jusqu’au 3 décembre");
    expect(linesOf(card)[0]).toBe(
      "Jusqu’au jeudi 3\u00a0décembre\u00a02026, vous ne recevrez pas de carte\u00a0; " +
        "retour prévu le vendredi 4\u00a0décembre\u00a02026.",
    );
    expect(await absences()).toEqual(["2026-11-16..2026-12-03 chat"]);
    expect(await plannedQuestion()).toEqual(["skip absent"]);

    const undone = await chat.pressButton(buttonOf(card, "undo-absence"));
    expect(linesOf(undone)).toEqual([availability.undone, availability.left([])]);
    expect(await absences()).toEqual([]);
    expect(await plannedQuestion()).toEqual(["send"]);
    expect(linesOf(await chat.pressButton(buttonOf(card, "undo-absence")))).toEqual([availability.nothingToUndo]);
  });

  it("defers the card to the day after a short absence", async () => {
    const card = await say("absent aujourd’hui");
    expect(await plannedQuestion()).toEqual(["defer absent"]);
    await chat.pressButton(buttonOf(card, "undo-absence"));
  });

  it("lets the last word count, and undo give the word before back", async () => {
    await say("absent jusqu’au 5 décembre");
    doors.world.localClock?.set("2026-11-17T08:00:00.000Z");
    const shorter = await say("absent jusqu’au 3 décembre");
    expect(await absences()).toEqual(["2026-11-16..2026-12-03 chat"]);
    await chat.pressButton(buttonOf(shorter, "undo-absence"));
    expect(await absences()).toEqual(["2026-11-16..2026-12-05 chat"]);
    await say("absent du 24 au 31 décembre");
    expect(await absences()).toEqual(["2026-11-16..2026-12-05 chat", "2026-12-24..2026-12-31 chat"]);
  });

  it("ends the absence under way when the person is back, and takes that back too", async () => {
    doors.world.localClock?.set("2026-11-18T08:00:00.000Z");
    const card = await say("je suis rentrée");
    expect(linesOf(card)).toEqual([availability.back]);
    expect(await absences()).toEqual(["2026-11-16..2026-11-17 chat", "2026-12-24..2026-12-31 chat"]);
    expect(await plannedQuestion()).toEqual(["defer absent"]);
    await chat.pressButton(buttonOf(card, "undo-absence"));
    expect(await absences()).toEqual(["2026-11-16..2026-12-05 chat", "2026-12-24..2026-12-31 chat"]);
    await say("de retour");
  });

  it("refuses a press whose days are none", async () => {
    const before = await absences();
    for (const noted of ["2026-02-30/", "x", "2026-11-16", "2026-11-16/2026-12-05/chat"]) {
      expect((await chat.press("undo-absence", { noted, replaced: "" })).answer.statusCode).toBe(400);
    }
    expect(await absences()).toEqual(before);
  });

  it("keeps an absence that the bureau noted, whatever is said in the chat", async () => {
    const [stored] = await doors.authority.store.load([{ type: "availability", id: personId }]);
    if (!stored) throw new Error("nothing is recorded");
    const record = { ...stored.value, absences: [{ from: "2026-11-30", until: "2026-12-04", source: "bureau" as const }] };
    await doors.authority.store.commit([{ do: "replace", type: "availability", record, etag: stored.etag }]);
    const lines = await said("absent jusqu’au 1er décembre");
    expect(await absences()).toEqual(["2026-11-16..2026-12-01 chat", "2026-11-30..2026-12-04 bureau"]);
    // the day back is the one of all that is noted
    expect(lines[0]).toContain("retour prévu le lundi 7\u00a0décembre\u00a02026");
    await say("de retour");
  });

  it("mutes the reminders of the week and takes it back", async () => {
    const card = await say("plus de relance cette semaine");
    expect(linesOf(card)).toEqual([availability.muted(WEEK)]);
    expect(await own()).toMatchObject({ mutedWeek: WEEK, remindOn: null });
    expect(linesOf(await chat.pressButton(buttonOf(card, "unmute")))).toEqual([availability.unmuted]);
    expect(linesOf(await chat.pressButton(buttonOf(card, "unmute")))).toEqual([availability.nothingToUndo]);
    expect(await own()).toMatchObject({ mutedWeek: null });
  });

  it("has nothing to recall before the question was put, nor to explain before anything was sent", async () => {
    expect(await said("me le rappeler jeudi")).toEqual([availability.reminderRefused["nothing-to-recall"]]);
    expect(await said("pourquoi ce message ?")).toEqual([availability.whyNone]);
  });

  it("has the help say all of it", async () => {
    const help = (await said("aide")).join("\n");
    for (const { say: sentence } of words.help) expect(help).toContain(sentence);
  });
});
