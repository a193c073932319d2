import type { ActivityContext } from "./activities";
import { cardActionActivity, installationActivities, messageActivity, submitActivity } from "./activities";
import { localTimestamp } from "./local-time";
import { testRegistration } from "./testing/open-local-teams";
import { samplePeople } from "./testing/sample-people";

const [person] = samplePeople;
if (!person) throw new Error("the sample is empty");

const context: ActivityContext = {
  registration: testRegistration,
  serviceUrl: "http://127.0.0.1:3978/local/connector/",
  person,
  place: { kind: "personal", conversationId: "local-p-001" },
  locale: "fr-FR",
  timeZone: "Europe/Paris",
  now: "2026-11-16T08:05:00.000Z",
};

describe("what Teams sends to the bot", () => {
  it("says in every activity who, where, when and from which connector", () => {
    expect(messageActivity(context, "17", "mes actions")).toEqual({
      type: "message",
      id: "17",
      text: "mes actions",
      textFormat: "plain",
      timestamp: "2026-11-16T08:05:00.000Z",
      localTimestamp: "2026-11-16T09:05:00.000+01:00",
      localTimezone: "Europe/Paris",
      locale: "fr-FR",
      channelId: "msteams",
      serviceUrl: "http://127.0.0.1:3978/local/connector/",
      from: { id: "29:p-001", name: "Maëlle Fictive", aadObjectId: "11111111-1111-4111-8111-111111111111" },
      recipient: { id: `28:${testRegistration.botAppId}`, name: "Jalon" },
      conversation: { conversationType: "personal", tenantId: testRegistration.tenantId, id: "local-p-001" },
      channelData: { tenant: { id: testRegistration.tenantId } },
      entities: [{ type: "clientInfo", locale: "fr-FR", country: "FR", platform: "Web", timezone: "Europe/Paris" }],
    });
  });

  it("carries a press on Action.Execute as an invoke about the message that holds the card", () => {
    const action = { type: "Action.Execute" as const, id: "save", verb: "update", data: { actionId: "a-1", progress: "40" } };
    expect(cardActionActivity(context, "17", action, "manual")).toMatchObject({
      type: "invoke",
      name: "adaptiveCard/action",
      id: expect.stringMatching(/^f:[\da-f-]{36}$/) as unknown,
      replyToId: "17",
      value: { action, trigger: "manual" },
      channelData: { tenant: { id: testRegistration.tenantId }, source: { name: "message" }, legacy: { replyToId: "17" } },
    });
  });

  it("carries a press on Action.Submit as a message without text", () => {
    const submitted = submitActivity(context, "18", "17", { choice: "yes" });
    expect(submitted).toMatchObject({ type: "message", id: "18", replyToId: "17", value: { choice: "yes" } });
    expect(submitted["text"]).toBeUndefined();
  });

  it("says an installation twice, as an installation and as a change of members", () => {
    const bot = [{ id: `28:${testRegistration.botAppId}` }];
    expect(installationActivities(context, "add")).toMatchObject([
      { type: "installationUpdate", action: "add" },
      { type: "conversationUpdate", membersAdded: bot },
    ]);
    expect(installationActivities(context, "remove")).toMatchObject([
      { type: "installationUpdate", action: "remove" },
      { type: "conversationUpdate", membersRemoved: bot },
    ]);
  });

  it("names the thread, the channel and the team where a card is pressed in a channel", () => {
    const inChannel: ActivityContext = { ...context, place: { kind: "channel", channelId: "19:x@thread.tacv2", threadId: "5" } };
    expect(messageActivity(inChannel, "6", "oui")).toMatchObject({
      conversation: { isGroup: true, conversationType: "channel", id: "19:x@thread.tacv2;messageid=5" },
      channelData: { channel: { id: "19:x@thread.tacv2" }, team: { id: "19:feuille-de-route@thread.tacv2" } },
    });
  });

  it("writes local time with the offset of that day, west of Greenwich too", () => {
    expect(localTimestamp("2026-07-14T08:00:00.000Z", "Europe/Paris")).toBe("2026-07-14T10:00:00.000+02:00");
    expect(localTimestamp("2026-07-14T02:00:00.000Z", "America/Martinique")).toBe("2026-07-13T22:00:00.000-04:00");
    expect(localTimestamp("2026-07-14T02:00:00.000Z", "UTC")).toBe("2026-07-14T02:00:00.000+00:00");
  });
});
