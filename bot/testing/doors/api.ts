import { z } from "zod";
import { problem } from "../../contract/problem";
import type { Person } from "../../domain/people/person";
import type { Doors } from "./open-doors";
import { type Claims, userToken } from "./tokens";

/** What came back from the API. */
export interface Answer {
  status: number;
  /** The stable code of a refusal; empty otherwise. */
  code: string;
  headers: Headers;
  body: unknown;
}

const answered = problem.strict();

/** Calls the API as whoever holds the token. A refusal that is not a whole problem throws. */
export async function callApi(
  doors: Pick<Doors, "origin">,
  call: string,
  token: string | null,
  init: RequestInit = {},
): Promise<Answer> {
  const [method = "", path = ""] = call.split(" ");
  const headers = new Headers(init.headers);
  if (token !== null) headers.set("Authorization", `Bearer ${token}`);
  const response = await fetch(`${doors.origin}${path}`, { ...init, method, headers });
  const text = await response.text();
  const isJson = (response.headers.get("content-type") ?? "").includes("json");
  const body: unknown = isJson ? JSON.parse(text) : text;
  if (response.status < 400) return { status: response.status, code: "", headers: response.headers, body };
  const { code, status } = answered.parse(body);
  z.literal("application/problem+json").parse(response.headers.get("content-type")?.split(";")[0]);
  z.literal(response.status).parse(status);
  return { status, code, headers: response.headers, body };
}

/** A request whose body is JSON. */
export const withJson = (value: unknown): RequestInit => ({
  headers: { "Content-Type": "application/json" },
  body: typeof value === "string" ? value : JSON.stringify(value),
});

/** A request that uploads files. */
export function withFiles(
  files: readonly { name: string; bytes: Uint8Array<ArrayBuffer>; field?: string }[],
  fields: Record<string, string> = {},
): RequestInit {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  for (const { name, bytes, field = "file" } of files) form.append(field, new Blob([bytes]), name);
  return { body: form };
}

/** The API as one person calls it. */
export async function openApi(doors: Doors, person: Person, claims: Claims = {}) {
  const token = await userToken(doors.tabKey, person, claims);
  return (call: string, init?: RequestInit): Promise<Answer> => callApi(doors, call, token, init);
}
