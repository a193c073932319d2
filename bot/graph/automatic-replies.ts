import { z } from "zod";
import type { Client } from "@microsoft/microsoft-graph-client";
import type { AutomaticReplies, ReadReply } from "../ports";
import { type GraphAccess, openGraph } from "./graph-client";

// unless a request says otherwise Graph writes times in UTC
const moment = z
  .object({ dateTime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/), timeZone: z.literal("UTC") })
  .transform(({ dateTime }) => new Date(`${dateTime.slice(0, 19)}Z`).toISOString());

/** What is read of the setting: never the words of the reply, which are dropped here. */
const setting = z.discriminatedUnion("status", [
  z.object({ status: z.literal("disabled") }),
  // without dates it says nothing of when somebody is back
  z.object({ status: z.literal("alwaysEnabled") }),
  z.object({ status: z.literal("scheduled"), scheduledStartDateTime: moment, scheduledEndDateTime: moment }),
]);

const NOTHING: ReadReply = { ok: true, period: null };

/** Reads the automatic replies of Outlook through Graph (`MailboxSettings.Read`, of the application). */
export function createAutomaticReplies(access: GraphAccess): AutomaticReplies {
  let opening: Promise<Client> | null = null;
  return {
    async read(aadObjectId) {
      opening ??= openGraph(access);
      const client = await opening;
      try {
        const path = `/users/${encodeURIComponent(aadObjectId)}/mailboxSettings/automaticRepliesSetting`;
        const read = setting.safeParse(await client.api(path).get());
        if (!read.success) return { ok: false, reason: "unavailable", retryAfterMs: null };
        if (read.data.status !== "scheduled") return NOTHING;
        return { ok: true, period: { from: read.data.scheduledStartDateTime, until: read.data.scheduledEndDateTime } };
      } catch (error) {
        return faultOf(error);
      }
    },
  };
}

const graphError = z.object({ statusCode: z.number(), headers: z.instanceof(Headers).optional() });

function faultOf(error: unknown): ReadReply {
  const read = graphError.safeParse(error);
  const { statusCode, headers } = read.success ? read.data : { statusCode: -1, headers: undefined };
  // no mailbox, or none that Exchange Online keeps: nothing answers for this person
  if (statusCode === 404) return NOTHING;
  if (statusCode === 401 || statusCode === 403) return { ok: false, reason: "refused", retryAfterMs: null };
  const seconds = Number(headers?.get("Retry-After") ?? Number.NaN);
  const retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : null;
  return { ok: false, reason: statusCode === 429 ? "busy" : "unavailable", retryAfterMs };
}
