import { z } from "zod";
import type { CardJson } from "../connector/entries";
import type { ExecutedAction } from "./card-action";

const refreshSchema = z.looseObject({
  action: z.looseObject({
    type: z.literal("Action.Execute"),
    id: z.string().optional(),
    title: z.string().optional(),
    verb: z.string().optional(),
    data: z.unknown().optional(),
  }),
  userIds: z.array(z.string()).optional(),
});

/** The `refresh` of a card, or null. */
export function refreshOf(card: CardJson): { action: ExecutedAction; userIds: string[] | null } | null {
  const refresh = refreshSchema.safeParse(card["refresh"]);
  if (!refresh.success) return null;
  const { type, id, title, verb, data } = refresh.data.action;
  return { action: { type, id, title, verb, data }, userIds: refresh.data.userIds ?? null };
}

/** Whether Teams would refresh the card by itself for this person: named in `userIds`, or no list at all. */
export function refreshesBySelf(card: CardJson, teamsUserId: string): boolean {
  const refresh = refreshOf(card);
  return refresh !== null && (refresh.userIds === null || refresh.userIds.includes(teamsUserId));
}
