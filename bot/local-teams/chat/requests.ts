import { z } from "zod";

const locale = z.enum(["fr-FR", "en-US"]).default("fr-FR");
const timeZone = z.string().max(60).refine(isTimeZone).default("Europe/Paris");
const id = z.string().min(1).max(300);

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const client = z.object({ locale, timeZone });

/** What the page may ask, one schema a route. */
export const chatRequests = {
  // `inSight` is false where the person looks at the tab: the app is opened, its cards are not
  open: client.extend({ conversationId: id, inSight: z.boolean().default(true) }),
  say: client.extend({ text: z.string().trim().min(1).max(4000) }),
  read: client.extend({ conversationId: id, messageId: id }),
  refresh: client.extend({ conversationId: id, messageId: id }),
  installation: client.extend({ installed: z.boolean(), blocked: z.boolean() }),
  team: client.extend({ installed: z.boolean() }),
  press: client.extend({
    conversationId: id,
    messageId: id,
    action: z.discriminatedUnion("type", [
      z.object({
        type: z.literal("Action.Execute"),
        id: z.string().optional(),
        title: z.string().optional(),
        verb: z.string().optional(),
        data: z.unknown().optional(),
      }),
      z.object({ type: z.literal("Action.Submit"), data: z.unknown().optional() }),
    ]),
  }),
};
