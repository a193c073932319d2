import { useRef } from "preact/hooks";
import type { DecisionRequest, DecisionView } from "../../../bot/contract/decisions";
import type { MeetingView } from "../../../bot/contract/meetings";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { say } from "../../parts/spoken";
import { DecisionForm } from "../decisions/decision-form";
import type { DecisionEntry } from "./use-decision-entry";
import { liveWords } from "./words";

interface DecisionsPanelProps {
  view: MeetingView;
  /** The point that is dealt with; null between two. */
  pointId: string | null;
  typed: DecisionEntry;
  decide: (request: DecisionRequest) => void;
  /** Back to the point, once one was recorded or left. */
  leave: () => void;
}

/** The decisions of a point, and the one being typed. */
export function DecisionsPanel({ view, pointId, typed, decide, leave }: DecisionsPanelProps) {
  const { decisions: words } = liveWords.value;
  const { entry } = typed;
  const point = view.agenda.find(({ id }) => id === (entry?.pointId ?? pointId)) ?? null;
  // between two points all of them are read again
  const shown = view.decisions.filter((one) => point === null || one.pointId === point.id);
  const section = useRef<HTMLElement>(null);
  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") leave();
  };
  return (
    <section ref={section} class="live-decisions" aria-labelledby="live-decisions-title" onKeyDown={escape}>
      <h2 id="live-decisions-title">{words.title}</h2>
      {shown.length === 0 && entry === null ? <p class="quiet">{point === null ? words.noneAtAll : words.none}</p> : null}
      <ol class="live-decision-list">
        {shown.map((one) => (
          <Decision key={one.id} decision={one} />
        ))}
      </ol>
      {point === null || !view.canRun.allowed ? null : entry === null ? (
        <p>
          <button type="button" class="button" id="live-decide" onClick={() => typed.begin(point.id)}>
            {words.add}
          </button>
        </p>
      ) : (
        <DecisionForm
          key={entry.id}
          planId={view.plan.id}
          id={entry.id}
          point={point}
          remit={view.committee.remit}
          kept={entry.draft}
          keep={typed.keep}
          record={(request) => {
            decide(request);
            typed.end();
            say(words.saved);
            leave();
            return Promise.resolve(null);
          }}
          cancel={() => {
            typed.end();
            leave();
          }}
        />
      )}
    </section>
  );
}

/** A decision in the words of a register: its number, what is decided, who sees to it and when, how it was taken. */
export function Decision({ decision }: { decision: DecisionView }) {
  const { decisions: words, taken } = liveWords.value;
  const { number, text, owner, dueDay, state } = decision;
  const how = decision.taken.how === "vote" ? words.vote(decision.taken.for, decision.taken.against, decision.taken.abstained) : taken[decision.taken.how];
  const told = [owner === null ? words.noOwner : owner.name, dueDay === null ? "" : words.dueOn(dayInWords(dueDay, language.value)), how, number === "" ? "" : words.states[state]];
  return (
    <li>
      <p>
        <strong>{number === "" ? words.pending : number}</strong> {text}
      </p>
      <p class="hint">{told.filter((part) => part !== "").join(", ")}</p>
    </li>
  );
}
