import { randomUUID } from "node:crypto";
import { objectIdOf, teamsBotId, teamsUserId } from "./account";
import type { ExecutedAction } from "./chat/card-action";
import { localTeam } from "./connector/local-team";
import { localTimestamp } from "./local-time";
import type { LocalPerson, LocalRegistration } from "./types";

/** Who does something, where and when: what every activity says. */
export interface ActivityContext {
  registration: LocalRegistration;
  serviceUrl: string;
  person: LocalPerson;
  place: { kind: "personal"; conversationId: string } | { kind: "channel"; channelId: string; threadId: string };
  locale: "fr-FR" | "en-US";
  /** Time zone that the person's client reports. */
  timeZone: string;
  now: string;
}

/** What goes to the bot's messaging endpoint. */
export interface Activity {
  type: string;
  id: string;
  serviceUrl: string;
  [field: string]: unknown;
}

function conversationOf({ place, registration: { tenantId } }: ActivityContext) {
  if (place.kind === "personal") return { conversationType: "personal", tenantId, id: place.conversationId };
  return { isGroup: true, conversationType: "channel", tenantId, id: `${place.channelId};messageid=${place.threadId}` };
}

function channelDataOf({ place, registration: { tenantId } }: ActivityContext) {
  if (place.kind === "personal") return { tenant: { id: tenantId } };
  return { tenant: { id: tenantId }, team: { id: localTeam.id }, channel: { id: place.channelId } };
}

/** What one kind of activity adds to what all of them say. */
interface OwnFields {
  type: string;
  channelData?: object;
  [field: string]: unknown;
}

function activity(context: ActivityContext, id: string, own: OwnFields): Activity {
  const { person, registration, locale, timeZone, now } = context;
  const [, country = ""] = locale.split("-");
  return {
    id,
    timestamp: now,
    localTimestamp: localTimestamp(now, timeZone),
    localTimezone: timeZone,
    serviceUrl: context.serviceUrl,
    channelId: "msteams",
    from: { id: teamsUserId(person), name: person.name, aadObjectId: objectIdOf(person) },
    conversation: conversationOf(context),
    recipient: { id: teamsBotId(registration.botAppId), name: "Jalon" },
    locale,
    entities: [{ locale, country, platform: "Web", timezone: timeZone, type: "clientInfo" }],
    ...own,
    channelData: { ...channelDataOf(context), ...own.channelData },
  };
}

/** A text that the person typed. */
export function messageActivity(context: ActivityContext, id: string, text: string): Activity {
  return activity(context, id, { type: "message", textFormat: "plain", text });
}

/** A press on Action.Submit: a message without text that carries the values. */
export function submitActivity(context: ActivityContext, id: string, replyToId: string, value: unknown): Activity {
  return activity(context, id, { type: "message", value, replyToId, channelData: { legacy: { replyToId } } });
}

/** A press on Action.Execute (manual), or the refresh of a card that came into view (automatic). */
export function cardActionActivity(
  context: ActivityContext,
  replyToId: string,
  action: ExecutedAction,
  trigger: "manual" | "automatic",
): Activity {
  return activity(context, `f:${randomUUID()}`, {
    type: "invoke",
    name: "adaptiveCard/action",
    value: { action, trigger },
    replyToId,
    channelData: { source: { name: "message" }, legacy: { replyToId } },
  });
}

/** A team owner adds the bot to the team or takes it out: said twice as well, with the team and its first channel. */
export function teamInstallationActivities(context: ActivityContext, action: "add" | "remove"): Activity[] {
  const bot = [{ id: teamsBotId(context.registration.botAppId) }];
  const team = { id: localTeam.id, name: localTeam.name, aadGroupId: localTeam.groupId };
  const inTeam = { conversation: { ...conversationOf(context), id: localTeam.id } };
  const [members, eventType] =
    action === "add" ? [{ membersAdded: bot }, "teamMemberAdded"] : [{ membersRemoved: bot }, "teamMemberRemoved"];
  return [
    activity(context, `f:${randomUUID()}`, { type: "installationUpdate", action, ...inTeam, channelData: { team } }),
    activity(context, `f:${randomUUID()}`, {
      type: "conversationUpdate",
      ...members,
      ...inTeam,
      channelData: { team, eventType },
    }),
  ];
}

/** The person adds or removes the bot. Teams says it twice, as an installation and as a change of members. */
export function installationActivities(context: ActivityContext, action: "add" | "remove"): Activity[] {
  const bot = [{ id: teamsBotId(context.registration.botAppId) }];
  const members = action === "add" ? { membersAdded: bot } : { membersRemoved: bot };
  return [
    activity(context, `f:${randomUUID()}`, { type: "installationUpdate", action }),
    activity(context, `f:${randomUUID()}`, { type: "conversationUpdate", ...members }),
  ];
}
