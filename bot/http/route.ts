import type { z } from "zod";
import type { Person } from "../domain/people/person";
import type { Language } from "../domain/wording/language";
import type { Authority } from "../usecases/authority";
import type { Reply } from "./reply";

export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

/** What a route knows of the request: everything has passed its schema at the door. */
export interface Call<Body = unknown> {
  authority: Authority;
  person: Person;
  language: Language;
  /** Values of the `{…}` of the path. */
  params: Record<string, string>;
  query: Record<string, string>;
  body: Body;
  /** The `If-None-Match` header, without its `W/`. */
  knownTag: string | null;
  file: UploadedFile | null;
  fields: Record<string, string>;
}

/** One operation of the API: mounted by the server and described by /api/openapi.json from the same lines. */
export interface Route {
  method: "get" | "post" | "put";
  /** With OpenAPI's braces: `/api/plans/{planId}/portfolio`. */
  path: string;
  summary: string;
  query?: Record<string, string>;
  body?: z.ZodType;
  /** True for `multipart/form-data` with a part named `file`. */
  upload?: boolean;
  answer: z.ZodType | "file";
  handle(call: Call): Promise<Reply>;
}

/** A route whose body has the type of its schema. */
export function withBody<S extends z.ZodType>(route: Omit<Route, "handle" | "body"> & { body: S; handle(call: Call<z.infer<S>>): Promise<Reply> }): Route {
  return { ...route, handle: (call) => route.handle(call as Call<z.infer<S>>) };
}
