import type { Instant } from "../calendar/day";
import type { Names } from "../portfolio/present-project";
import { type Decision, isOpen } from "./decision";
import type { PackContent, PackDecision } from "./pack-content";

/** The state from which settled decisions are told: when it was frozen, and which decisions were open in it. */
export interface SettledSince {
  frozenAt: Instant;
  open: ReadonlySet<string>;
}

/** What a later pack has to know of one: from then on, what was open in it is told when it is settled. */
export const settledSince = ({ frozenAt, decisions }: Pick<PackContent, "frozenAt" | "decisions">): SettledSince => ({
  frozenAt,
  open: new Set(decisions.map(({ id }) => id)),
});

/** The decisions of an instance that are open, and those settled since; drafts and what was withdrawn are no decisions. Oldest first. */
export function packDecisions(decisions: readonly Decision[], since: SettledSince | null, names: Names): Pick<PackContent, "decisions" | "settled"> {
  const known = decisions
    .filter(({ state }) => state !== "draft" && state !== "withdrawn")
    .toSorted((a, b) => (a.day === b.day ? a.number.localeCompare(b.number, "en", { numeric: true }) : a.day < b.day ? -1 : 1));
  const isNew = ({ id, recordedAt }: Decision): boolean => since !== null && (since.open.has(id) || recordedAt >= since.frozenAt);
  return {
    decisions: known.filter(isOpen).map((one) => packDecision(one, names)),
    settled: known.filter((one) => !isOpen(one) && isNew(one)).map((one) => packDecision(one, names)),
  };
}

const packDecision = ({ id, number, day, text, ownerId, ownerName, dueDay, projectId, state, doneAt, taken }: Decision, names: Names): PackDecision => ({
  id,
  number,
  day,
  text,
  owner: (ownerId === null ? "" : names.person(ownerId)) || ownerName,
  dueDay,
  projectId,
  state,
  done: doneAt !== null,
  taken: { ...taken },
});
