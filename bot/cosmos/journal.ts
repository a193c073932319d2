import type { Container } from "@azure/cosmos";
import { type JournalEntry, newestFirst } from "../domain/history/journal-place";
import { type Document, fromDocument, happenedIn } from "./document";
import { buildQuery } from "./query";

/** Which part of a plan's journal is read. */
export interface JournalPart {
  planId: string;
  before?: string | null;
  since?: string | null;
  by?: string;
  about?: readonly string[];
  most: number;
}

// after every digit: no place of the plan comes later
const LATEST = "~";

/** Reads a part of a plan's journal along its index, newest first: what is not given back is not read. */
export async function readJournal(container: Container, tenantId: string, part: JournalPart): Promise<JournalEntry[]> {
  if (part.about === undefined) return read(container, tenantId, "happened", part);
  if (part.about.length === 0) return [];
  const both = await Promise.all([read(container, tenantId, "happened", part), read(container, tenantId, "broughtIn", part)]);
  return both.flat().toSorted(newestFirst).slice(0, part.most);
}

async function read(container: Container, tenantId: string, way: "happened" | "broughtIn", { planId, before, since, by, about, most }: JournalPart): Promise<JournalEntry[]> {
  const subjects = (about ?? []).map((id, index) => [`s${index}`, id] as const);
  const named = subjects.map(([name]) => `ARRAY_CONTAINS(c.subjectIds, @${name})`).join(" OR ");
  const query = buildQuery(tenantId, {
    types: ["event", "import"],
    where: [`c.${way} < @before AND c.${way} >= @since`, by === undefined ? "" : "c.by = @by", named === "" ? "" : `(${named})`].filter((part) => part !== "").join(" AND "),
    parameters: {
      before: happenedIn(planId, before ?? LATEST),
      since: happenedIn(planId, since ?? ""),
      ...(by === undefined ? {} : { by }),
      ...Object.fromEntries(subjects),
    },
    orderBy: `${way} DESC`,
  });
  const pages = container.items.query<Document>(query, { partitionKey: tenantId, maxItemCount: most });
  const found: Document[] = [];
  // a page may come short of what was asked for
  while (found.length < most && pages.hasMoreResults()) found.push(...((await pages.fetchNext()).resources ?? []));
  return found.slice(0, most).map(entryOf);
}

const entryOf = (document: Document): JournalEntry =>
  document.type === "import" ? { type: "import", value: fromDocument<"import">(document) } : { type: "event", value: fromDocument<"event">(document) };
