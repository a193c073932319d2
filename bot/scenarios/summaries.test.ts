import { z } from "zod";
import type { AdaptiveCard } from "../cards/adaptive-card";
import { linesOf, pressable } from "../cards/testing/card-walker";
import { campaignPaths } from "../contract/campaign-paths";
import { committeePaths } from "../contract/committee-paths";
import { LOCAL } from "../config";
import { acknowledgement, convocationOutcome, summaryOutcome, summaryView } from "../contract/summaries";
import { aCommittee, aMeeting, aPoint } from "../domain/testing/committee-builders";
import type { MessagePage } from "../local-teams/chat/views";
import { localTeam } from "../local-teams/connector/local-team";
import { openJalon } from "../testing/open-local-jalon";
import { featuredPeople } from "../sample/val-dorsene/featured-people";

const INSTANCES = localTeam.channels[1]?.id ?? "";

describe("the summary of a séance, in the local Teams", () => {
  let jalon: Awaited<ReturnType<typeof openJalon>>;
  let planId = "";
  const meetingId = () => `${planId}.copil-essai-2026-11-16`;
  const [bureau = "", member = "", stranger = ""] = ["bureau", "agent", "elected"].map((role) => featuredPeople().find(({ why }) => why === role)?.id);
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    jalon = await openJalon();
    for (const person of [bureau, member, stranger]) tokens.set(person, await jalon.tokenOf(person));
    await jalon.ask("POST", `/local/chat/${bureau}/team`, { installed: true });
    // Teams is asked for the channels of a team as Jalon comes into it
    await jalon.ask("GET", campaignPaths.channels(), undefined, tokens.get(bureau));
    const { store, plans } = jalon.world.authorityOf(LOCAL.tenantId);
    planId = (await plans.all())[0]?.id ?? "";
    const members = [bureau, member].map((personId, index) => ({ personId, part: index === 0 ? ("chair" as const) : ("member" as const) }));
    const committee = aCommittee({ id: `${planId}.copil-essai`, planId, name: "Comité de pilotage", members, channelId: INSTANCES, remit: [] });
    const point = aPoint({ id: "lot-2", title: "Report du lot 2", kind: "decision" });
    const meeting = aMeeting({ id: meetingId(), planId, committeeId: committee.id, committeeName: committee.name, day: "2026-11-16", arranged: true, agenda: [point] });
    await store.stage([
      { do: "create", type: "committee", record: committee },
      { do: "create", type: "meeting", record: meeting },
    ]);
  });
  afterAll(() => jalon.close());

  const call = async <S extends z.ZodType>(shape: S, method: string, path: string, body: object | undefined = undefined, person = bureau): Promise<z.infer<S>> => {
    const answer = await jalon.ask(method, path, body, tokens.get(person));
    if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return shape.parse(answer.body);
  };
  const inChannel = async (person: string) => {
    const { body } = await jalon.ask("GET", `/local/chat/${person}/messages?conversation=${encodeURIComponent(INSTANCES)}`);
    return (body as MessagePage).messages.map(({ id, conversationId, note, edited, cards }) => {
      const [card] = cards as unknown as AdaptiveCard[];
      if (!card) throw new Error("a message without a card");
      return { id, conversationId, note, edited, card, lines: linesOf(card) };
    });
  };
  const only = async (person: string) => {
    const [message, ...others] = await inChannel(person);
    if (!message || others.length > 0) throw new Error(`${others.length + 1} messages`);
    return message;
  };
  const press = async (person: string) => {
    const { id: messageId, conversationId, card } = await only(person);
    const [button] = pressable(card);
    return jalon.ask("POST", `/local/chat/${person}/actions`, { conversationId, messageId, action: button });
  };
  const step = (...steps: object[]) => call(z.object({ refused: z.array(z.unknown()) }), "POST", committeePaths.meetingSteps(meetingId()), { steps });
  const decide = (id: string, text: string) =>
    call(z.looseObject({ number: z.string() }), "POST", committeePaths.meetingDecisions(meetingId()), {
      id, pointId: "lot-2", projectId: null, text, ownerId: member, dueDay: "2027-01-29", taken: { how: "consensus" }, effect: null, apply: false,
    });
  const summary = () => call(summaryView, "GET", committeePaths.summary(meetingId()));

  it("does not leave before the séance is closed; its members are called", async () => {
    expect(await call(convocationOutcome, "POST", committeePaths.convocation(meetingId()))).toMatchObject({ already: 0 });
    expect(await step({ do: "open" }, { do: "go-to", pointId: "lot-2" })).toMatchObject({ refused: [] });
    await decide("premiere", "Le lot 2 est reporté.");
    const early = await jalon.ask("POST", committeePaths.summary(meetingId()), undefined, tokens.get(bureau));
    expect([early.status, (early.body as { code: string }).code]).toEqual([409, "meeting-not-closed"]);
    expect(await step({ do: "settle", pointId: "lot-2", as: "done" }, { do: "close" })).toMatchObject({ refused: [] });
    expect(await inChannel(stranger)).toEqual([]);
  });

  it("stands once in the channel with its decisions, whoever sends it", async () => {
    const send = () => call(summaryOutcome, "POST", committeePaths.summary(meetingId()));
    const first = await send();
    expect(first).toMatchObject({ done: true, said: "Le compte rendu est dans le canal.", summary: { state: "sent", way: "channel", members: 2 } });
    expect(await send()).toMatchObject({ said: "Le compte rendu dit déjà cela." });
    const { lines } = await only(stranger);
    expect(lines[0]).toMatch(/^Comité de pilotage, séance du lundi 16\s/);
    expect(lines).toContainEqual(expect.stringMatching(/^D-2026-\d{3}\s: Le lot 2 est reporté\. Porteur\s: .*pour le 29\sjanvier\s2027\.$/));
    const { status } = await jalon.ask("POST", committeePaths.summary(meetingId()), undefined, tokens.get(member));
    expect(status).toBe(403);
  });

  it("counts a member who presses in the channel, in sight of everybody, and refuses plainly who is none", async () => {
    await press(member);
    for (let tries = 0; tries < 100 && !(await only(stranger)).edited; tries += 1) await new Promise((done) => setTimeout(done, 20));
    expect((await only(stranger)).lines).toContain("1\u00a0membre sur 2 a pris connaissance.");
    // the card of the channel has taken the place of the one that answered; pressed again, it counts nobody twice
    await press(member);
    expect((await only(member)).lines.slice(-2)).toEqual(["1\u00a0membre sur 2 a pris connaissance.", "Vous avez pris connaissance."]);
    await press(stranger);
    expect((await only(stranger)).note).toEqual({ kind: "message", text: expect.stringContaining("seuls ils disent en avoir pris connaissance") });
  });

  it("counts the one who takes note in the tab", async () => {
    expect(await call(acknowledgement, "POST", committeePaths.acknowledge(meetingId()))).toEqual({ acknowledged: 2, members: 2, mine: true });
    const { status, body } = await jalon.ask("POST", committeePaths.acknowledge(meetingId()), undefined, tokens.get(stranger));
    expect([status, (body as { code: string }).code]).toEqual([403, "members-only"]);
    expect(await summary()).toMatchObject({ acknowledged: 2, mine: true });
  });

  it("is corrected in its place and says so", async () => {
    jalon.clock?.set("2026-11-17T08:00:00.000Z");
    const { number } = await decide("seconde", "Une étude est commandée.");
    expect(await call(summaryOutcome, "POST", committeePaths.summary(meetingId()))).toMatchObject({ done: true, said: "Le compte rendu est corrigé." });
    const { lines, edited } = await only(stranger);
    expect([edited, lines[0]]).toEqual([true, `Corrigé le 17\u00a0novembre\u00a02026\u00a0: ${number} ajoutée.`]);
    expect(lines.at(-1)).toBe("2\u00a0membres sur 2 ont pris connaissance.");
  });
});
