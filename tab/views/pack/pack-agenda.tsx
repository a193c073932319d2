import type { PackContent } from "../../../bot/domain/committee/pack-content";
import { capitalized } from "../../parts/capitalized";
import { words as meetingWords } from "../meeting/words";
import { PointTrail } from "../meeting/point-trail";
import { words } from "./words";

/** The agenda as it stood in the pack. */
export function PackAgenda({ content: { agenda } }: { content: PackContent }) {
  const said = words.value;
  const point = meetingWords.value;
  return (
    <section aria-labelledby="pack-agenda">
      <h2 id="pack-agenda">{said.agenda}</h2>
      {agenda.length === 0 ? <p class="quiet">{said.noAgenda}</p> : null}
      <ol class="agenda">
        {agenda.map((one, index) => (
          <li key={one.id} class="agenda-point">
            <span class="rank" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <p class="point-title">
                <strong>{one.title}</strong>
              </p>
              <p class="hint">{[capitalized(point.kinds[one.kind]), ...one.reasons.map((reason) => point.reasons[reason])].join(", ")}</p>
              <PointTrail trail={one.trail} />
            </div>
            <div class="point-side">
              <span>{said.minutes(one.minutes)}</span>
              <span class="hint">{one.presenter === "" ? point.noPresenter : point.presenter(one.presenter)}</span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
