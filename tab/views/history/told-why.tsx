import type { ExitItem } from "../../../bot/domain/roadmap/phase-exit";
import { language } from "../../app/language";
import { editWords } from "../../editing/words";
import { momentShort } from "../../parts/clock-time";
import { words } from "./words";

interface ToldWhyProps {
  reason: string;
  /** Conditions that were let go; `name` is null where the page is about the project itself. */
  waived: readonly { name: string | null; missing: readonly string[] }[];
  undoneBy: { name: string; at: string } | null;
  /** The decision of an instance by which it came. */
  decision: { number: string } | null;
}

/** Why something changed, by which decision, which conditions were let go for it, and who took it back. */
export function ToldWhy({ reason, waived, undoneBy, decision }: ToldWhyProps) {
  const { exit } = editWords.value;
  return (
    <>
      {decision === null ? null : <p class="why">{words.value.byDecision(decision.number)}</p>}
      {reason === "" ? null : <p class="why">{words.value.reason(reason)}</p>}
      {waived.map(({ name, missing }) => (
        <p key={name} class="why">
          {words.value.waived(name, missing.map((item) => exit[item as ExitItem] ?? item).join(", "))}
        </p>
      ))}
      {undoneBy === null ? null : <p class="hint">{words.value.undoneBy(undoneBy.name, momentShort(undoneBy.at, language.value))}</p>}
    </>
  );
}
