import type { MessageLine } from "../../../bot/contract/campaigns";
import { MessageMark } from "../../marks/campaign-mark";
import { capitalized } from "../../parts/capitalized";
import { hrefOf } from "../../routing/route";
import { searchOf } from "./message-filters";
import { linesToSee } from "./week-figures";
import { words } from "./words";

/** As many as are shown one by one; the table has the others. */
const MOST = 5;

/** What to do about an uncertain or failed message. */
function remedyOf(line: MessageLine): string {
  const said = words.value;
  if (line.state === "unknown") return said.unknownRemedy;
  const known: Partial<Record<string, string>> = said.remedies;
  return known[line.reason] ?? said.failedRemedy;
}

/** The messages that need a look, uncertain ones first, each with why and what to do. */
export function ToSee({ lines }: { lines: readonly MessageLine[] }) {
  const said = words.value;
  const all = linesToSee(lines);
  if (all.length === 0) return null;
  return (
    <section class="needs" aria-labelledby="to-see-title">
      <h2 id="to-see-title">{said.toSee(all.length)}</h2>
      <ol>
        {all.slice(0, MOST).map((line) => (
          <li key={line.id}>
            <MessageMark state={line.state} word={said.states[line.state]} />
            <div>
              <strong>{line.name}</strong>
              <span class="quiet">
                {" · "}
                {capitalized(said.kinds[line.kind])}
              </span>
              <p>
                {line.sentence} {remedyOf(line)}
              </p>
            </div>
            {line.state === "failed" ? (
              <a class="button" href={hrefOf({ page: "campaigns", part: "joignabilite" }, searchOf({ text: line.name }))}>
                {said.toReach}
              </a>
            ) : null}
          </li>
        ))}
      </ol>
      {all.length > MOST ? <p class="quiet">{said.andOthers(all.length - MOST)}</p> : null}
    </section>
  );
}
