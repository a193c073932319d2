import type { Outbox, Returned } from "../../offline/outbox";
import { outlivesPage } from "../../offline/kept-entry";
import { Notice } from "../../parts/notice";
import type { LiveLetter } from "./letter";
import { liveWords } from "./words";

const isNote = (one: LiveLetter): boolean => one.kind === "step" && one.step.do === "note";

/** How much waits for the network, and that nothing of it is lost. */
export function QueueLine({ outbox }: { outbox: Outbox<LiveLetter> }) {
  const { queue: words } = liveWords.value;
  const open = outbox.waiting.value.filter(({ taken }) => !taken).map(({ content }) => content);
  const stands = outbox.unreached.value && open.length > 0;
  const notes = open.filter(isNote).length;
  const decisions = open.filter(({ kind }) => kind === "decision").length;
  return (
    <div role="status" class="empty-if-quiet live-queue">
      {stands ? (
        <Notice tone="info" title={`${words.waiting(notes, decisions, open.length - notes - decisions)}.`}>
          <p>{outlivesPage() ? words.kept : words.notKept}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={() => void outbox.send()}>
              {words.retry}
            </button>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}

interface ReturnedProps {
  outbox: Outbox<LiveLetter>;
  /** Puts what was typed back into its field; absent for what has none. */
  takeUp: (letter: LiveLetter) => void;
}

function sentenceOf({ content }: Returned<LiveLetter>): string {
  const { queue: words } = liveWords.value;
  if (content.kind === "decision") return words.returnedDecision(content.decision.text);
  return content.step.do === "note" ? words.returnedNote(content.step.text) : words.returnedOther;
}

/** Why something was refused: our words for a code, or the sentence that the server gave. */
function whyOf(reason: string): string {
  const { refusals, refusedOtherwise } = liveWords.value;
  return refusals[reason] ?? (reason.includes(" ") ? reason : refusedOtherwise);
}

/** What the server did not take, with the reason and the text that is kept. */
export function ReturnedLetters({ outbox, takeUp }: ReturnedProps) {
  const { queue: words } = liveWords.value;
  return (
    <>
      {outbox.returned.value.map((one) => {
        const isTyped = one.content.kind === "decision" || isNote(one.content);
        return (
          <Notice key={one.id} tone="attention" title={`${words.returnedTitle}. ${whyOf(one.reason)}`}>
            <p class="live-note-text">{sentenceOf(one)}</p>
            <p class="buttons">
              {isTyped ? (
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    const letter = outbox.putAside(one.id);
                    if (letter !== null) takeUp(letter);
                  }}
                >
                  {words.takeUp}
                </button>
              ) : null}
              <button type="button" class="button subtle" onClick={() => outbox.putAside(one.id)}>
                {words.putAside}
              </button>
            </p>
          </Notice>
        );
      })}
    </>
  );
}
