import { useState } from "preact/hooks";
import type { MeetingView } from "../../../bot/contract/meetings";
import { useFocusOn } from "../../parts/use-focus-on";
import { AgendaForm } from "./agenda-form";
import { minutesOf } from "./agenda-draft";
import { AgendaPoint } from "./agenda-point";
import { words } from "./words";

/** The agenda: what Jalon proposes from the data, or what the bureau made of it. */
export function Agenda({ view, reload }: { view: MeetingView; reload: () => void }) {
  const said = words.value;
  const [ordering, setOrdering] = useState(false);
  const [section, focusOn] = useFocusOn<HTMLElement>();
  const { agenda, arranged, left = 0 } = view;
  const coming = view.state === "planned" || view.state === "called";
  const canOrder = coming && view.canRun.allowed;
  const leave = (): void => {
    setOrdering(false);
    focusOn(".section-head button");
  };
  const start = (): void => {
    setOrdering(true);
    focusOn(".agenda-form :is(button, input)");
  };
  return (
    <section ref={section} class="editable" aria-labelledby="agenda-title">
      <div class="section-head">
        <h2 id="agenda-title">{said.agenda}</h2>
        {canOrder && !ordering ? (
          <button type="button" class="button subtle" aria-describedby="agenda-title" onClick={start}>
            {said.order}
          </button>
        ) : null}
      </div>
      {coming && !ordering && agenda.length > 0 ? <p class="hint">{arranged ? said.arranged : said.proposed}</p> : null}
      {ordering ? (
        <AgendaForm view={view} reload={reload} close={leave} />
      ) : (
        <>
          {agenda.length === 0 ? <p class="quiet">{coming || view.state === "open" ? said.noPoints : said.noPointsHeld}</p> : null}
          {agenda.length === 0 ? null : (
            <ol class="agenda">
            {agenda.map((point, index) => (
              <AgendaPoint key={point.id} point={point} rank={index + 1} view={view} reload={reload} />
            ))}
            </ol>
          )}
          {agenda.length === 0 ? null : <p class={minutesOf(agenda) > view.minutes ? "hint attention" : "hint"}>{said.sum(minutesOf(agenda), view.minutes)}</p>}
          {left > 0 && !arranged ? <p class="hint">{said.left(left)}</p> : null}
        </>
      )}
    </section>
  );
}
