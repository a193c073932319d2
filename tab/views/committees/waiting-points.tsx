import type { CommitteeView } from "../../../bot/contract/committees";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { words } from "./words";

/** The points that other instances sent here, or that were put off: the next agenda takes them up. */
export function WaitingPoints({ waiting }: Pick<CommitteeView, "waiting">) {
  const said = words.value;
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting-title">
      <h2 id="waiting-title">{said.waitingTitle}</h2>
      <ul class="plain-lines">
        {waiting.map(({ id, title, trail }) => {
          const last = trail.at(-1);
          return (
            <li key={id}>
              <strong>{title}</strong>
              {last === undefined ? null : <p class="hint">{said.trail(last.from.name, dayInWords(last.day, language.value), last.reason)}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
