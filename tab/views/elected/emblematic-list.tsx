import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { PlainMark } from "./axis-card";
import type { PlainEmblem } from "./plain-page";
import { electedWords } from "./words";

function nextOf({ isOver, next }: PlainEmblem): string {
  const words = electedWords.value;
  if (isOver) return words.over;
  if (next === null) return words.noNext;
  return (next.isPast ? words.pastNext : words.next)(next.title, dayInWords(next.day, language.value));
}

/** The emblematic projects: how each is doing and its next step. Nothing where the plan has none. */
export function EmblematicList({ emblems }: { emblems: readonly PlainEmblem[] }) {
  if (emblems.length === 0) return null;
  return (
    <section aria-labelledby="emblematic-title">
      <h2 id="emblematic-title">{electedWords.value.emblematicTitle}</h2>
      <ul class="plain-lines">
        {emblems.map((emblem) => (
          <li key={emblem.id}>
            <strong>{emblem.name}</strong>
            {emblem.state === null ? null : <PlainMark state={emblem.state} />}
            <p>{nextOf(emblem)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
