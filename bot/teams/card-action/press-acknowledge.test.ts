import { linesOf } from "../../cards/testing/card-walker";
import { aCommittee, aMeeting } from "../../domain/testing/committee-builders";
import { openChat } from "../../testing/doors/chat";
import { type Doors, openDoors } from "../../testing/doors/open-doors";
import { textsFor } from "../../texts/texts";

const { summaries, chat: words } = textsFor("fr");
const MESSAGE = "application/vnd.microsoft.activity.message";

describe("« J’ai pris connaissance » in the chat of a member", () => {
  let doors: Doors;
  let meetingId = "";
  const closed = { state: "closed" as const, closedAt: "2026-11-13T15:00:00.000Z" };
  const sentSummary = [{ title: "Comité d’essai", paragraphs: ["Aucune décision n’a été prise."], at: "2026-11-13T15:00:00.000Z", by: "" }];

  beforeAll(async () => {
    doors = await openDoors();
    const planId = doors.sample.plans[0]?.id ?? "";
    meetingId = `${planId}.essai-2026-11-13`;
    const members = ["courtois", "joubertin"].map((key) => ({ personId: doors.person(key).id, part: "member" as const }));
    await doors.authority.store.stage([
      { do: "create", type: "committee", record: aCommittee({ id: `${planId}.essai`, planId, members }) },
      { do: "create", type: "meeting", record: aMeeting({ id: meetingId, planId, committeeId: `${planId}.essai`, day: "2026-11-13", ...closed, sentSummary }) },
    ]);
  });
  afterAll(() => doors.close());

  const press = async (key: string, data: object = { meetingId, where: "chat" }) => (await openChat(doors, doors.person(key))).press("acknowledge", data);
  const noted = async () => (await doors.authority.store.load([{ type: "meeting", id: meetingId }]))[0]?.value.acknowledged.length;

  it("is refused in words, and the card stays, to who is no member, to a stranger, and where there is no such séance", async () => {
    expect((await press("belkacem")).answer).toMatchObject({ type: MESSAGE, value: summaries.notMember });
    expect((await press("courtois", { meetingId: `${meetingId}-2`, where: "chat" })).answer).toMatchObject({ type: MESSAGE, value: summaries.gone });
    const nobody = await openChat(doors, { id: "p-none", name: "Personne", aadObjectId: "99999999-9999-4999-8999-999999999999" });
    expect((await nobody.press("acknowledge", { meetingId, where: "channel" })).answer).toMatchObject({ type: MESSAGE, value: expect.stringContaining(words.stranger.slice(0, 20)) });
    expect(await noted()).toBe(0);
  });

  it("comes back counted and without its button, pressed any number of times", async () => {
    await press("courtois");
    const { card } = await press("courtois");
    expect(linesOf(card)).toEqual(["Comité d’essai", "Aucune décision n’a été prise.", "1\u00a0membre sur 2 a pris connaissance.", summaries.mine]);
    expect(JSON.stringify(card)).not.toContain("Action.Execute");
    expect(linesOf((await press("joubertin")).card)).toContain("2\u00a0membres sur 2 ont pris connaissance.");
    expect(await noted()).toBe(2);
  });
});
