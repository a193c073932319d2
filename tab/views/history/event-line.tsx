import type { PlanHistoryLine } from "../../../bot/contract/plan-history";
import { dayAt } from "../../../bot/domain/calendar/day";
import { weekNumber, weekOf } from "../../../bot/domain/calendar/iso-week";
import { language, texts } from "../../app/language";
import { details } from "../../app/details";
import { useSession } from "../../app/session";
import { clockTime, momentShort, PLAN_ZONE } from "../../parts/clock-time";
import { refusalSentence } from "../../parts/failure-page";
import { hrefOf } from "../../routing/route";
import { authorOf, deedOf, verbOf } from "./line-words";
import { SubjectLink } from "./subject-link";
import { ToldChanges } from "./told-changes";
import { ToldWhy } from "./told-why";
import { UndoOutcome, type UndoResult } from "./undo-outcome";
import { words } from "./words";

interface EventLineProps {
  line: PlanHistoryLine;
  /** Leads to what this person changed. */
  personHref: string;
  /** What undoing this line came to; null before. */
  outcome: UndoResult | null;
  askUndo: () => void;
}

/** One line of the history: who did what to which thing, when, from where and why, and the way to take it back. */
export function EventLine({ line, personHref, outcome, askUndo }: EventLineProps) {
  const { action } = details.value;
  const { marks } = texts.value;
  const takenBack = line.undoneBy !== null || line.import?.undoneAt || outcome?.kind === "done";
  const alone = line.changes.length === 1;
  const week = action.week(weekNumber(line.week ?? weekOf(dayAt(line.at, PLAN_ZONE))));
  return (
    <li id={line.id} class={takenBack ? "taken-back" : undefined}>
      <p class="deed">
        <strong>{line.by.id === "" ? authorOf(line) : <a href={personHref}>{authorOf(line)}</a>}</strong> <Deed line={line} />
        {line.kind === "import" ? "" : `, ${marks.channel[line.channel]}`}
      </p>
      <p class="hint">
        <time dateTime={line.at}>{clockTime(line.at, language.value)}</time>, {week}
      </p>
      <ToldWhy reason={line.reason} waived={line.waived.map(({ title, missing }) => ({ name: alone ? null : title, missing }))} undoneBy={line.undoneBy} decision={line.decision} />
      <Matter line={line} />
      <Undoing line={line} outcome={outcome} askUndo={askUndo} />
    </li>
  );
}

/** A single thing is a link in the sentence; several stand below it, each with what moved in it. */
function Deed({ line }: { line: PlanHistoryLine }) {
  const [only, another] = line.changes;
  if (only === undefined || another !== undefined) return <>{deedOf(line)}</>;
  return (
    <>
      {verbOf(line)} <SubjectLink of={only.subject} />
    </>
  );
}

function Matter({ line }: { line: PlanHistoryLine }) {
  const { me } = useSession();
  if (line.import !== null) {
    const { created, changed, undoneAt } = line.import;
    return (
      <p>
        {words.value.importCounts(created, changed)}
        {undoneAt === null ? "" : ` ${words.value.importUndone(momentShort(undoneAt, language.value))}`}{" "}
        {me.canImport.allowed ? <a href={hrefOf({ page: "imports" })}>{words.value.seeImports}</a> : null}
      </p>
    );
  }
  const [only, another] = line.changes;
  if (only !== undefined && another === undefined) return <ToldChanges before={only.before} after={only.after} />;
  if (only === undefined) return null;
  return (
    <ul class="things">
      {line.changes.map(({ subject, before, after }) => (
        <li key={subject.id}>
          <SubjectLink of={subject} />
          <ToldChanges before={before} after={after} />
        </li>
      ))}
    </ul>
  );
}

function Undoing({ line, outcome, askUndo }: Pick<EventLineProps, "line" | "outcome" | "askUndo">) {
  const { canUndo } = line;
  const may = canUndo?.allowed === true && outcome?.kind !== "done";
  const why = canUndo?.allowed === false && canUndo.reason !== "undone-already" ? canUndo.reason : null;
  return (
    <>
      <div role="status" class="empty-if-quiet">
        {outcome === null ? null : <UndoOutcome outcome={outcome} />}
      </div>
      {may ? (
        <p>
          <button
            type="button"
            class="button"
            aria-label={words.value.undoOf(deedOf(line), authorOf(line), momentShort(line.at, language.value))}
            onClick={askUndo}
          >
            {words.value.undo}
          </button>
        </p>
      ) : null}
      {why === null ? null : <span class="only-heard">{refusalSentence(why)}</span>}
    </>
  );
}
