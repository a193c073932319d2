import { useEffect, useRef } from "preact/hooks";
import type { FigureLine, FigureView } from "../../../../bot/contract/figures";
import { formatNumber, formatPercent } from "../../../../bot/domain/wording/format-number";
import { language, texts } from "../../../app/language";
import { StatusMark } from "../../../marks/status-mark";
import { dayInTable } from "../../../parts/day-in-table";
import { failureSentence } from "../../../parts/failure-page";
import { hrefOf } from "../../../routing/route";
import type { OpenedFigure } from "./use-figure";
import { figureWords } from "./words";

interface ActionListProps {
  opened: OpenedFigure;
  figure: FigureView;
  /** Says what each action weighs in the rate. */
  weighed: boolean;
  /** Says nothing of an empty list. */
  quiet: boolean;
}

/** The actions behind a figure, each a way to its page; the next ones when somebody asks for them. */
export function ActionList({ opened: { lines, next, busy, failure, more }, figure, weighed, quiet }: ActionListProps) {
  const words = figureWords.value;
  const list = useRef<HTMLUListElement>(null);
  const shown = useRef(lines.length);
  useEffect(() => {
    // the button has moved away or is gone: the focus goes to the first of the new lines
    if (lines.length > shown.current && shown.current > 0) list.current?.querySelectorAll("a")[shown.current]?.focus();
    shown.current = lines.length;
  }, [lines.length]);
  // of a rate, and of what it lacks, the heading has said it
  if (lines.length === 0) return figure.count > 0 || quiet ? null : <p class="quiet">{words.none}</p>;
  return (
    <>
      <ul ref={list} class="things-behind">
        {lines.map((line) => (
          <Line key={line.id} line={line} today={figure.today} weighed={weighed && figure.method === "days"} />
        ))}
      </ul>
      {failure === null ? null : <p role="alert">{failureSentence(failure)}</p>}
      {next === null ? null : (
        <p>
          <button type="button" class="button" disabled={busy} onClick={() => void more()}>
            {words.more(Math.min(50, figure.count - lines.length))}
          </button>
        </p>
      )}
    </>
  );
}

function Line({ line, today, weighed }: { line: FigureLine; today: string; weighed: boolean }) {
  const { marks } = texts.value;
  const words = figureWords.value;
  const days = words.days(formatNumber(line.days, language.value), line.days < 2);
  const weight = `${words.weighs(formatPercent(line.progress, language.value), days)}${line.byDefault ? `, ${words.byDefault}` : ""}`;
  const due = line.dueDay === null ? "" : words.due(dayInTable(line.dueDay, today, language.value));
  return (
    <li>
      <div>
        <a class="name" href={hrefOf({ page: "action", actionId: line.id })}>
          {line.title}
        </a>
        <p class="hint">{line.place}</p>
      </div>
      <div class="stack">
        <StatusMark status={line.status} />
        <span class={line.daysLate > 0 ? "hint attention" : "hint"}>{weighed ? weight : line.daysLate > 0 ? marks.late(line.daysLate) : due}</span>
      </div>
    </li>
  );
}
