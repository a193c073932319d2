import type { Container } from "@azure/cosmos";
import type { JournalEntry } from "../domain/history/journal-place";
import { type Document, fromDocument, happenedIn } from "./document";
import { buildQuery } from "./query";

/** Which part of a plan's journal is read. */
export interface JournalPart {
  planId: string;
  before?: string | null;
  since?: string | null;
  most: number;
}

// after every digit: no place of the plan comes later
const LATEST = "~";

/** Reads a part of a plan's journal along its index, newest first: what is not given back is not read. */
export async function readJournal(container: Container, tenantId: string, { planId, before, since, most }: JournalPart): Promise<JournalEntry[]> {
  const query = buildQuery(tenantId, {
    types: ["event", "import"],
    where: "c.happened < @before AND c.happened >= @since",
    parameters: { before: happenedIn(planId, before ?? LATEST), since: happenedIn(planId, since ?? "") },
    orderBy: "happened DESC",
  });
  const pages = container.items.query<Document>(query, { partitionKey: tenantId, maxItemCount: most });
  const found: Document[] = [];
  // a page may come short of what was asked for
  while (found.length < most && pages.hasMoreResults()) found.push(...((await pages.fetchNext()).resources ?? []));
  return found.slice(0, most).map(entryOf);
}

const entryOf = (document: Document): JournalEntry =>
  document.type === "import" ? { type: "import", value: fromDocument<"import">(document) } : { type: "event", value: fromDocument<"event">(document) };
