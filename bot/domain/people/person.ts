import type { Language } from "../wording/language";

/** What a person is in the authority, for rights; several at once are usual. */
export const ROLES = ["bureau", "executive", "director", "projectHead", "agent", "elected"] as const;
export type Role = (typeof ROLES)[number];

export interface Person {
  id: string;
  name: string;
  /** Address by which a Teams account is recognised; empty for a person only named in a file. */
  email: string;
  /** Microsoft Entra object id once the Teams account is linked; null before. */
  aadObjectId: string | null;
  roles: Role[];
  directionId: string | null;
  /** Job title in words. */
  title: string;
  language: Language;
  /** The edition of a plan whose import made this person: invisible until that edition is published. */
  fromEdition: string | null;
}
