import { PERIODS, type Period, type Rhythm } from "../../../bot/domain/committee/rhythm";
import { FieldFaults } from "../../forms/field-faults";
import { ChoiceField, NumberField, TimeField } from "../../forms/small-fields";
import { capitalized } from "../../parts/capitalized";
import { TextField } from "../../parts/text-fields";
import type { CommitteeFieldsProps } from "./committee-fields";
import { words } from "./words";

const MONTHS: Record<Period, number> = { none: 0, month: 1, "two-months": 2, quarter: 3, "half-year": 6 };
const RANKS = [1, 2, 3, 4, -1] as const;
const WEEKDAYS = [1, 2, 3, 4, 5] as const;

/** How often an instance meets, on which day, at what time, how long and where. */
export function RhythmFields({ typed, type, faults }: CommitteeFieldsProps) {
  const said = words.value;
  const { rhythm } = typed;
  const set = (values: Partial<Rhythm>): void => type({ rhythm: { ...rhythm, ...values } as typeof rhythm });
  const months = MONTHS[rhythm.every];
  return (
    <fieldset class="chips">
      <legend>{said.rhythm}</legend>
      <div class="form-row">
        <ChoiceField
          label={said.every}
          value={rhythm.every}
          options={PERIODS.map((one) => [one, capitalized(said.periods[one])])}
          change={(every) => set({ every: every as Period, monthOfPeriod: Math.min(rhythm.monthOfPeriod, Math.max(1, MONTHS[every as Period])) })}
        />
        {rhythm.every === "none" ? null : (
          <>
            <ChoiceField label={said.which} value={String(rhythm.weekOfMonth)} options={RANKS.map((rank) => [String(rank), capitalized(said.ranks[rank] ?? "")])} change={(rank) => set({ weekOfMonth: Number(rank) })} />
            <ChoiceField label={said.weekday} value={String(rhythm.weekday)} options={WEEKDAYS.map((day) => [String(day), capitalized(said.weekdays[day] ?? "")])} change={(day) => set({ weekday: Number(day) })} />
            {months < 2 ? null : (
              <ChoiceField
                label={said.month}
                value={String(rhythm.monthOfPeriod)}
                options={Array.from({ length: months }, (_, index) => [String(index + 1), capitalized(said.ordinals[index + 1] ?? "")] as const)}
                change={(month) => set({ monthOfPeriod: Number(month) })}
              />
            )}
          </>
        )}
      </div>
      {rhythm.every === "none" ? null : <p class="hint">{capitalized(said.rhythmOf(rhythm))}.</p>}
      <div class="form-row">
        <TimeField label={said.time} value={typed.startTime} change={(startTime) => (startTime === "" ? undefined : type({ startTime }))} />
        <NumberField label={said.minutes} value={typed.minutes} change={(minutes) => type({ minutes })} />
        <TextField label={said.place} value={typed.place} change={(place) => type({ place })} />
      </div>
      {(["rhythm", "startTime", "minutes", "place"] as const).map((field) => (
        <FieldFaults key={field} faults={faults} field={field} />
      ))}
    </fieldset>
  );
}
