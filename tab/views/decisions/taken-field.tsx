import type { DecisionRequest } from "../../../bot/contract/decisions";
import { ChoiceChips } from "../../forms/choice-chips";
import { NumberField } from "../../forms/small-fields";
import { capitalized } from "../../parts/capitalized";
import { words } from "./words";

type Taken = DecisionRequest["taken"];
const HOWS = ["consensus", "chair", "vote"] as const;

interface TakenFieldProps {
  /** Tells the radio buttons of this form from those of another. */
  name: string;
  value: Taken;
  change: (taken: Taken) => void;
}

/** How a decision is taken; the voices where there was a vote. */
export function TakenField({ name, value, change }: TakenFieldProps) {
  const said = words.value;
  const choose = (how: Taken["how"]): void => change(how === "vote" ? { how, for: 0, against: 0, abstained: 0 } : { how });
  const whole = (count: number): number => Math.min(500, Math.max(0, Math.round(count)));
  return (
    <>
      <ChoiceChips legend={said.howField} name={`taken-${name}`} options={HOWS.map((how) => ({ value: how, mark: <span>{capitalized(said.hows[how])}</span> }))} value={value.how} change={choose} />
      {value.how === "vote" ? (
        <div class="form-row">
          {(["for", "against", "abstained"] as const).map((side) => (
            <NumberField key={side} label={said[side]} value={value[side]} change={(count) => change({ ...value, [side]: whole(count) })} />
          ))}
        </div>
      ) : null}
    </>
  );
}
