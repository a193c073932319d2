import { z } from "zod";

const cardSchema = z.record(z.string(), z.unknown());
const noteSchema = z.object({ kind: z.enum(["message", "error"]), text: z.string() });

const messageSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  /** Null is the bot. */
  personId: z.string().nullable(),
  at: z.string(),
  text: z.string(),
  /** What a list of conversations says of a message that is only a card; absent in logs of before it was kept. */
  summary: z.string().optional(),
  cards: z.array(cardSchema),
  /** Content types that are not drawn here. */
  otherAttachments: z.array(z.string()),
  /** First message of a channel's thread. */
  threadId: z.string().nullable(),
});

const contentSchema = messageSchema.pick({ text: true, summary: true, cards: true, otherAttachments: true });

/** One line of the log: everything that happened in the conversations, in order. */
export const entrySchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("message"), message: messageSchema }),
  z.object({
    type: z.literal("edited"),
    conversationId: z.string(),
    messageId: z.string(),
    at: z.string(),
    content: contentSchema,
  }),
  z.object({ type: z.literal("deleted"), conversationId: z.string(), messageId: z.string() }),
  z.object({
    type: z.literal("view"),
    conversationId: z.string(),
    messageId: z.string(),
    personId: z.string(),
    card: cardSchema,
  }),
  z.object({
    type: z.literal("note"),
    conversationId: z.string(),
    messageId: z.string(),
    personId: z.string(),
    note: noteSchema.nullable(),
  }),
  z.object({ type: z.literal("read"), personId: z.string(), conversationId: z.string(), messageId: z.string() }),
  z.object({ type: z.literal("installation"), personId: z.string(), installed: z.boolean(), blocked: z.boolean() }),
  // the one team of this machine
  z.object({ type: z.literal("team-installation"), installed: z.boolean() }),
  z.object({ type: z.literal("last-id"), id: z.string() }),
]);

export type Entry = z.infer<typeof entrySchema>;
export type Message = z.infer<typeof messageSchema>;
export type MessageContent = z.infer<typeof contentSchema>;
/** An Adaptive Card as JSON; what is inside is the renderer's business. */
export type CardJson = z.infer<typeof cardSchema>;
/** A line under a card: what the bot answered in words, or a quiet error. */
export type CardNote = z.infer<typeof noteSchema>;
