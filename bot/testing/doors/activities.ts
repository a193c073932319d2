import { LOCAL } from "../../config";
import type { Person } from "../../domain/people/person";

/** An activity as Teams posts it. */
export type Activity = Record<string, unknown>;

let count = 0;

/** What every activity of a person's 1:1 conversation says; `more` adds to it or takes its place. */
export function activityOf(person: Pick<Person, "id" | "name" | "aadObjectId">, serviceUrl: string, more: Activity): Activity {
  count += 1;
  return {
    id: `f:${count}`,
    timestamp: "2026-11-16T08:00:00.000Z",
    serviceUrl,
    channelId: "msteams",
    from: {
      id: `29:${person.id}`,
      name: person.name,
      ...(person.aadObjectId === null ? {} : { aadObjectId: person.aadObjectId }),
    },
    recipient: { id: `28:${LOCAL.botAppId}`, name: "Jalon" },
    conversation: { id: `a:${person.id}`, conversationType: "personal", tenantId: LOCAL.tenantId },
    channelData: { tenant: { id: LOCAL.tenantId } },
    locale: "fr-FR",
    ...more,
  };
}

/** A text that was typed. */
export const saying = (text: string): Activity => ({ type: "message", textFormat: "plain", text });

/** The app is added or removed. */
export const installing = (action: "add" | "remove"): Activity => ({ type: "installationUpdate", action });

/** A press on a button of a card, with what its fields held. */
export const pressing = (verb: string, data: object): Activity => ({
  type: "invoke",
  name: "adaptiveCard/action",
  value: { action: { type: "Action.Execute", verb, data }, trigger: "manual" },
});
