import { useId, useState } from "preact/hooks";
import type { ArrangedPointView, MeetingView } from "../../../bot/contract/meetings";
import { PeopleList } from "../../editing/person-field";
import { calledIn } from "../../editing/typed-person";
import { useChoices } from "../../editing/use-choices";
import { Notice } from "../../parts/notice";
import { say } from "../../parts/spoken";
import { useFocusOn } from "../../parts/use-focus-on";
import { AddPoint } from "./add-point";
import { arrangedOf, minutesOf, moved, placed, withPoint } from "./agenda-draft";
import { AgendaRow } from "./agenda-row";
import { useSteps } from "./use-steps";
import { words } from "./words";

interface AgendaFormProps {
  view: MeetingView;
  reload: () => void;
  close: () => void;
}

/** The agenda being ordered: by buttons or by dragging, with other minutes and presenters; kept as a whole or not at all. */
export function AgendaForm({ view, reload, close }: AgendaFormProps) {
  const said = words.value;
  const called = calledIn(useChoices().people);
  const people = useId();
  const [seen, setSeen] = useState(view.version);
  const [agenda, setAgenda] = useState<ArrangedPointView[]>(() => view.agenda.map(arrangedOf));
  const [untitled, setUntitled] = useState(false);
  const [dragged, setDragged] = useState<string | null>(null);
  const [form, focusOn] = useFocusOn<HTMLFormElement>();
  const { fault, take, busy } = useSteps(view.id, reload);
  const put = (id: string, next: ArrangedPointView[], focus: string): void => {
    const rank = next.findIndex((one) => one.id === id);
    setAgenda(next);
    say(said.nowAt(next[rank]?.title ?? "", rank + 1, next.length));
    focusOn(`[data-point="${CSS.escape(id)}"] ${focus}`);
  };
  const remove = (point: ArrangedPointView): void => {
    setAgenda(agenda.filter(({ id }) => id !== point.id));
    say(said.removed(point.title));
    focusOn(".add-point");
  };
  const save = (): void => {
    const named = agenda.map((one) => ({ ...one, title: one.title.trim() }));
    setUntitled(named.some(({ title }) => title === ""));
    if (named.some(({ title }) => title === "")) return;
    // what was ordered again after a conflict is meant to replace what somebody else ordered
    if (fault !== "") setSeen(view.version);
    take([{ do: "arrange", agenda: named, seen: fault === "" ? seen : view.version }], () => {
      say(said.savedAgenda);
      close();
    });
  };
  return (
    <form
      ref={form}
      class="agenda-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p class="hint">{said.orderHint}</p>
      <PeopleList id={people} called={called} />
      <ol>
        {agenda.map((point, index) => (
          <AgendaRow
            key={point.id}
            point={point}
            rank={index + 1}
            last={index === agenda.length - 1}
            people={people}
            called={called}
            change={(values) => setAgenda(withPoint(agenda, point.id, values))}
            up={() => put(point.id, moved(agenda, point.id, -1), ".up")}
            down={() => put(point.id, moved(agenda, point.id, 1), ".down")}
            remove={() => remove(point)}
            dragged={() => setDragged(point.id)}
            dropped={() => (dragged === null ? undefined : put(dragged, placed(agenda, dragged, index), ".up"))}
          />
        ))}
      </ol>
      <AddPoint planId={view.plan.id} add={(point) => (setAgenda([...agenda, point]), focusOn(`[data-point="${CSS.escape(point.id)}"] input`))} />
      <p class={minutesOf(agenda) > view.minutes ? "attention" : ""} role="status">
        {said.sum(minutesOf(agenda), view.minutes)}
      </p>
      {untitled ? (
        <p class="hint attention" role="alert">
          {said.untitled}
        </p>
      ) : null}
      {fault === "" ? null : <Notice tone="attention">{fault === said.refusals["agenda-changed"] ? said.agendaChanged : fault}</Notice>}
      <p class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {said.save}
        </button>
        <button type="button" class="button" onClick={close}>
          {said.cancel}
        </button>
      </p>
    </form>
  );
}
