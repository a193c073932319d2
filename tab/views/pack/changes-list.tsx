import type { PackChange } from "../../../bot/contract/packs";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { formatEuros } from "../../../bot/domain/wording/format-number";
import { language, texts } from "../../app/language";
import { Folded } from "../../parts/folded";
import { words } from "./words";

const MOST = 8;
const KINDS = ["slipped", "done", "weather", "phase", "money", "decision", "added", "removed", "renamed"] as const satisfies readonly PackChange["kind"][];

/** What one change says, after the name of what it is about. */
export function changeInWords(change: PackChange): string {
  const said = words.value;
  const { marks } = texts.value;
  const day = (value: string): string => dayInWords(value, language.value);
  const euros = (value: number | null): string => (value === null ? said.unknown : formatEuros(value, language.value));
  switch (change.kind) {
    case "done":
      return said.done(change.what === "" ? said.projectDone : change.what, change.day === null ? "" : day(change.day));
    case "slipped":
      return said.slipped(change.what === "" ? said.projectEnd : change.what, day(change.from), day(change.to), change.days);
    case "weather":
      return said.fromTo(marks.weather[change.from ?? "none"], marks.weather[change.to ?? "none"]);
    case "phase":
      return said.fromTo(marks.phase[change.from], marks.phase[change.to]);
    case "money":
      return said.moneyMoved(said.money[change.what], euros(change.from), euros(change.to));
    case "renamed":
      return said.renamedFrom(change.from);
    case "decision":
      return `${said.decisionStates[change.state]}\u00a0: ${change.text}`;
    default:
      return "";
  }
}

const nameOf = (change: PackChange): string => (change.kind === "decision" ? change.number : change.name);

/** What moved between two states of the plan, by kind: what slipped first. */
export function ChangesList({ changes }: { changes: readonly PackChange[] }) {
  const said = words.value;
  if (changes.length === 0) return <p class="quiet">{said.nothing}</p>;
  return (
    <div class="change-groups">
      {KINDS.map((kind) => {
        const own = changes.filter((one) => one.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind}>
            <h3>{said.groups[kind]}</h3>
            <ChangeLines changes={own.slice(0, MOST)} />
            {own.length > MOST ? (
              <Folded title={said.moreChanges(own.length - MOST)}>
                <ChangeLines changes={own.slice(MOST)} />
              </Folded>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

const ChangeLines = ({ changes }: { changes: readonly PackChange[] }) => (
  <ul class="change-lines">
    {changes.map((change) => (
      <li key={JSON.stringify(change)}>
        <strong>{nameOf(change)}</strong> <span>{changeInWords(change)}</span>
      </li>
    ))}
  </ul>
);
