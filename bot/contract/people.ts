import { z } from "zod";
import { isoWeek, permission } from "./primitives";

/** `GET /api/me`: who is asking, in which language, and what they may do. */
export const me = z.object({
  id: z.string(),
  name: z.string(),
  language: z.enum(["fr", "en"]),
  roles: z.array(z.string()),
  canImport: permission,
  canEditPeople: permission,
  canEditPlan: permission,
  canSeeCampaigns: permission,
});
export type Me = z.infer<typeof me>;

/** `GET /api/me/week`: whether this week's question is answered. */
export const myWeek = z.object({
  week: isoWeek,
  /** Actions asked about that are still neither answered nor confirmed this week. */
  waiting: z.array(z.string()),
  confirmedAt: z.string().nullable(),
});
export type MyWeek = z.infer<typeof myWeek>;

export const personView = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  directionId: z.string().nullable(),
  direction: z.string(),
  /** The direction that took over from theirs, when that was dissolved; empty otherwise. */
  successor: z.string(),
  title: z.string(),
  /**
   * `unlinked`: only named in a file; `waiting`: an address is known and no Teams account has come yet. Null, as `reach`, for
   * who does not keep the directory.
   */
  link: z.enum(["unlinked", "waiting", "linked"]).nullable(),
  reach: z.enum(["reachable", "uninstalled", "blocked", "lost", "unknown"]).nullable(),
});
export type PersonView = z.infer<typeof personView>;

/** `GET /api/contacts`: the bureau des projets, to whom anybody may turn. */
export const contacts = z.array(z.object({ name: z.string(), email: z.string() }));
export type Contacts = z.infer<typeof contacts>;

/** `GET /api/choices`: the people, directions and applications that a form can name. */
export const choices = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string(), title: z.string() })),
  /** Dissolved ones keep their name where they stand, and are not proposed any more. */
  directions: z.array(z.object({ id: z.string(), name: z.string(), pole: z.string(), dissolved: z.boolean() })),
  applications: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type Choices = z.infer<typeof choices>;

/** Body of `PUT /api/people/{id}`: what is absent stays as it is. */
export const personUpdate = z
  .object({ email: z.union([z.literal(""), z.email()]), title: z.string().max(250), directionId: z.string().min(1).max(200).nullable() })
  .partial()
  .strict();
