import { z } from "zod";
import { LONGEST_QUERY } from "../domain/portfolio/project-list/query-address";
import { permission } from "./primitives";

/** A saved view of the projects of a plan. */
export const savedView = z.object({
  id: z.string(),
  name: z.string(),
  /** The query of the address it stands for, without a question mark. */
  query: z.string(),
  shared: z.boolean(),
  canChange: permission,
});
export type SavedViewLine = z.infer<typeof savedView>;

/** `GET /api/plans/{id}/views`, and what every change of them answers. */
export const savedViews = z.object({
  /** One's own first, then the shared ones, each in the order they were saved. */
  views: z.array(savedView),
  /** The view that the list opens on; null for the list as it comes. */
  opensOn: z.string().nullable(),
  canShare: permission,
});
export type SavedViews = z.infer<typeof savedViews>;

/** Body of `POST /api/plans/{id}/views`; whether the name and the number are fit is a rule, and has its sentence. */
export const newView = z.object({ name: z.string().max(500), query: z.string().max(LONGEST_QUERY), shared: z.boolean() }).strict();
export type NewView = z.infer<typeof newView>;

/** Body of `PUT /api/plans/{id}/views/{viewId}`: what is absent stays as it is. */
export const viewChange = z.object({ name: z.string().max(500), query: z.string().max(LONGEST_QUERY) }).partial().strict();
export type ViewChange = z.infer<typeof viewChange>;

/** Body of `PUT /api/plans/{id}/opening-view`. */
export const openingView = z.object({ viewId: z.string().max(200).nullable() }).strict();
