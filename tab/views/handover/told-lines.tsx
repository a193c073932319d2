import type { PlanHistoryLine } from "../../../bot/contract/plan-history";
import { language, texts } from "../../app/language";
import { momentShort } from "../../parts/clock-time";
import { verbOf } from "../history/line-words";
import { SubjectLink } from "../history/subject-link";
import { ToldChanges } from "../history/told-changes";
import { ToldWhy } from "../history/told-why";

interface ToldLinesProps {
  id: string;
  title: string;
  /** Said where there is none. */
  none: string;
  lines: readonly PlanHistoryLine[];
}

/** Lines of the history of several plans, as a short list: what, who, when, why. */
export function ToldLines({ id, title, none, lines }: ToldLinesProps) {
  return (
    <section class="history" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lines.length === 0 ? <p class="quiet">{none}</p> : null}
      <ol>
        {lines.map((line) => (
          <li key={line.id}>
            <p class="hint">
              <time dateTime={line.at}>{momentShort(line.at, language.value)}</time>, {line.by.name} {verbOf(line)}
              {line.kind === "import" ? "" : `, ${texts.value.marks.channel[line.channel]}`}
            </p>
            <ToldWhy reason={line.reason} waived={line.waived.map(({ title: name, missing }) => ({ name, missing }))} undoneBy={line.undoneBy} decision={line.decision} />
            <ul class="things">
              {line.changes.map(({ subject, before, after }) => (
                <li key={subject.id}>
                  <SubjectLink of={subject} />
                  <ToldChanges before={before} after={after} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
