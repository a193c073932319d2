import type { Links } from "../../cards/tab-link";
import type { Meeting } from "../../domain/committee/meeting";

/** Where a card about a séance leads to: the séance, and its pack once it is frozen. */
export const meetingLinks = (links: Pick<Links, "meeting" | "pack">, { id, packId }: Pick<Meeting, "id" | "packId">): { meeting: string; pack: string | null } => ({
  meeting: links.meeting(id),
  pack: packId === null ? null : links.pack(packId),
});
