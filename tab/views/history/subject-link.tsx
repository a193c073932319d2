import type { HistorySubject } from "../../../bot/contract/plan-history";
import { subjectHref, subjectName } from "./line-words";

/** The name of a thing, leading to its page; an action says the code of its project. */
export function SubjectLink({ of }: { of: HistorySubject }) {
  const href = subjectHref(of);
  const name = subjectName(of);
  return (
    <>
      {href === null ? <em>{name}</em> : <a href={href}>{name}</a>}
      {of.kind === "action" && of.title !== null && of.code !== "" ? <span class="quiet"> ({of.code})</span> : null}
    </>
  );
}
