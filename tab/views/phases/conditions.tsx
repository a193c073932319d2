import fault from "fluent-icon:error-circle-20-regular";
import type { ProjectView } from "../../../bot/contract/actions";
import { texts } from "../../app/language";
import { editWords } from "../../editing/words";
import { statusDrawings } from "../../marks/status-drawings";
import { Icon } from "../../marks/icon";

/** What leaving the present phase asks, line by line, met or missing. */
export function Conditions({ project }: { project: ProjectView }) {
  const words = editWords.value;
  const { phases } = words;
  const { phaseExit: items, phase } = project;
  if (items.length === 0) return <p class="quiet">{phases.noCondition}</p>;
  return (
    <div>
      <h3>{phases.conditions(texts.value.marks.phase[phase])}</h3>
      <ul class="conditions">
        {items.map(({ item, met }) => (
          <li key={item} class="mark">
            <Icon of={met ? statusDrawings.done : fault} kind={met ? "done" : "attention"} />
            <span>
              {words.exit[item]} <span class="quiet">({met ? phases.met : phases.missing})</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
