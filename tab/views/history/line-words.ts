import type { HistorySubject, PlanHistoryLine } from "../../../bot/contract/plan-history";
import { details } from "../../app/details";
import { hrefOf } from "../../routing/route";
import { words } from "./words";

/** How a thing is called: by its code and present name, or as what is no longer there. */
export function subjectName({ kind, code, title }: HistorySubject): string {
  const { gone } = words.value;
  if (title === null) return kind === "project" || kind === "action" ? gone[kind] : gone.other;
  return kind === "project" && code !== "" ? `${code} · ${title}` : title;
}

/** Where a thing is shown; null for what has no page, or none any more. */
export function subjectHref({ kind, id, title }: HistorySubject): string | null {
  if (title === null) return null;
  if (kind === "project") return hrefOf({ page: "project", projectId: id });
  return kind === "action" ? hrefOf({ page: "action", actionId: id }) : null;
}

/** Who did it: a person, or Jalon itself. */
export const authorOf = ({ by }: PlanHistoryLine): string => (by.name === "" ? words.value.by : by.name);

/** The verb of a line: what was not there before was added. */
export function verbOf({ kind, changes }: Pick<PlanHistoryLine, "kind" | "changes">): string {
  const { did, added } = words.value;
  return kind === "edit" && changes.length > 0 && changes.every(({ before }) => before === null) ? added : did[kind];
}

/** What was done, as it continues the author's name: *a modifié P17 · Guichet*. */
export function deedOf(line: PlanHistoryLine): string {
  const { confirmed, things } = words.value;
  const verb = verbOf(line);
  if (line.confirmed !== null) return `${verb} ${confirmed(line.confirmed.actions, line.confirmed.weathers)}`;
  if (line.import !== null) return `${verb} ${details.value.action.quoted(line.import.fileName)}`;
  const [only, another] = line.changes;
  return `${verb} ${only !== undefined && another === undefined ? subjectName(only.subject) : things(line.changes.length)}`;
}
