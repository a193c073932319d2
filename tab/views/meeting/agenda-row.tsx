import arrowDown from "fluent-icon:arrow-down-20-regular";
import arrowUp from "fluent-icon:arrow-up-20-regular";
import dismiss from "fluent-icon:dismiss-20-regular";
import type { ArrangedPointView } from "../../../bot/contract/meetings";
import { POINT_KINDS, type PointKind } from "../../../bot/domain/committee/agenda-point";
import { useTypedPerson } from "../../editing/typed-person";
import { type Drawing, Icon } from "../../marks/icon";
import { capitalized } from "../../parts/capitalized";
import { words } from "./words";

interface AgendaRowProps {
  point: ArrangedPointView;
  rank: number;
  last: boolean;
  /** The id of the list of names, and those names. */
  people: string;
  called: ReadonlyMap<string, string>;
  change: (values: Partial<ArrangedPointView>) => void;
  up: () => void;
  down: () => void;
  remove: () => void;
  dragged: () => void;
  dropped: () => void;
}

/** A point being ordered: its fields in a line, and the buttons that move it. */
export function AgendaRow({ point, rank, last, people, called, change, up, down, remove, dragged, dropped }: AgendaRowProps) {
  const said = words.value;
  const { shown, isNobody, type } = useTypedPerson(point.presenterId, called, (presenterId) => change({ presenterId }));
  const named = (field: string): string => `${field}, ${said.rank(rank)}`;
  const step = (label: string, icon: Drawing, name: string, ends: boolean, act: () => void) => (
    <button type="button" class={`button subtle icon-only ${name}`} aria-label={label} title={label} aria-disabled={ends} onClick={() => (ends ? undefined : act())}>
      <Icon of={icon} />
    </button>
  );
  return (
    <li data-point={point.id} onDragOver={(event) => event.preventDefault()} onDrop={(event) => (event.preventDefault(), dropped())}>
      <span class="rank" draggable onDragStart={dragged} aria-hidden="true">
        {rank}
      </span>
      <input class="field title" aria-label={named(said.pointTitle)} value={point.title} onInput={(event) => change({ title: event.currentTarget.value })} />
      <select class="field" aria-label={named(said.kind)} value={point.kind} onChange={(event) => change({ kind: event.currentTarget.value as PointKind })}>
        {POINT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {capitalized(said.kinds[kind])}
          </option>
        ))}
      </select>
      <label class="with-word minutes">
        <input
          class="field number"
          type="number"
          min="0"
          max="240"
          aria-label={named(said.pointMinutes)}
          value={point.minutes}
          onInput={({ currentTarget: { valueAsNumber } }) => (Number.isNaN(valueAsNumber) ? undefined : change({ minutes: Math.min(240, Math.max(0, Math.round(valueAsNumber))) }))}
        />
        <span aria-hidden="true">min</span>
      </label>
      <input class="field presenter" list={people} aria-label={named(said.presenterField)} placeholder={said.presenterField} autocomplete="off" aria-invalid={isNobody} value={shown} onInput={(event) => type(event.currentTarget.value)} />
      <span class="moves">
        {step(said.up(point.title), arrowUp, "up", rank === 1, up)}
        {step(said.down(point.title), arrowDown, "down", last, down)}
        {step(said.remove(point.title), dismiss, "remove", false, remove)}
      </span>
    </li>
  );
}
