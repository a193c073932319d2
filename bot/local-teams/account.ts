import { createHash } from "node:crypto";
import type { LocalPerson } from "./types";

/** The Entra object id of a person. Everyone here can sign in to Teams: who is not linked yet has one all the same. */
export function objectIdOf(person: Pick<LocalPerson, "id" | "aadObjectId">): string {
  if (person.aadObjectId) return person.aadObjectId;
  const hex = createHash("sha256").update(`local-account:${person.id}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}

/** The id by which Teams names a person to a bot. */
export const teamsUserId = (person: Pick<LocalPerson, "id">): string => `29:${person.id}`;

/** The id by which Teams names a bot. */
export const teamsBotId = (botAppId: string): string => `28:${botAppId}`;

/** The id of the 1:1 conversation of a person with the bot. */
export const personalConversationId = (personId: string): string => `local-${personId}`;
