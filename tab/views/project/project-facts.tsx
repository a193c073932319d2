import type { ProjectView } from "../../../bot/contract/actions";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { formatEuros, formatNumber } from "../../../bot/domain/wording/format-number";
import { language, texts } from "../../app/language";
import { details } from "../../app/details";
import { EditableSection } from "../../editing/editable-section";
import { editWords } from "../../editing/words";
import type { PlanFrame } from "../../freshness/plan-frame";
import { capitalized } from "../../parts/capitalized";
import { Facts, orWhy } from "../../parts/facts";
import { periodInWords } from "../../parts/period";
import { mandateWords } from "../mandate/words";
import { AfterMandate } from "./after-mandate";
import { FactsForm } from "./facts-form";

function budgetInWords({ planned, committed, paid }: ProjectView["budget"]): string | null {
  const words = details.value.project;
  const say = (amount: number | null, wrap: (amount: string) => string): string =>
    amount === null ? "" : wrap(formatEuros(amount, language.value));
  const parts = [say(planned, words.planned), say(committed, words.committed), say(paid, words.paid)].filter(
    (part) => part !== "",
  );
  return parts.length === 0 ? null : parts.join(", ");
}

const servedBy = ({ commitments, values }: ProjectView): string =>
  commitments.filter(({ id }) => values.commitmentIds.includes(id)).map(({ title }) => title).join("\n");

/** What is known of a project, and why a fact is missing where it is. */
export function ProjectFacts({ project, frame, reload }: { project: ProjectView; frame: PlanFrame; reload: () => void }) {
  const { project: words } = details.value;
  const { marks } = texts.value;
  const editing = editWords.value;
  const number = (value: number): string => formatNumber(value, language.value);
  const { load, endDay, initialEndDay } = project;
  const moved = initialEndDay !== null && initialEndDay !== endDay;
  return (
    <EditableSection
      id="bref"
      title={words.facts}
      planId={project.planId}
      permission={project.canEdit}
      explains
      reload={reload}
      form={(done, cancel) => <FactsForm project={project} done={done} cancel={cancel} />}
    >
      {project.description === "" ? null : <p>{project.description}</p>}
      <div class="below">
        <Facts
          facts={[
            { name: words.phase, value: capitalized(marks.phase[project.phase]) },
            { name: editing.usage, value: orWhy(project.values.usage, editing.usageNone) },
            { name: words.heads, value: orWhy(project.heads.join(", "), words.noHeads) },
            { name: words.sponsor, value: orWhy(project.sponsor, words.noSponsor) },
            {
              name: words.direction,
              value: (
                <>
                  {orWhy(project.direction, words.noDirection)}
                  {project.successor === "" ? null : <span class="hint">{editing.succeeded(project.successor)}</span>}
                </>
              ),
            },
            { name: editing.touched, value: orWhy(project.touchedDirections.map(({ name }) => name).join(", "), editing.touchedNone) },
            ...(project.commitments.length === 0 ? [] : [{ name: mandateWords.value.served, value: orWhy(servedBy(project), mandateWords.value.servedNone) }]),
            ...(project.programme === "" ? [] : [{ name: words.programme, value: project.programme }]),
            {
              name: words.period,
              value: (
                <>
                  {orWhy(periodInWords(project.startDay, endDay, words, language.value), words.noPeriod)}
                  <AfterMandate day={endDay} end={frame.mandateEndDay} />
                  {moved ? <span class="hint">{words.initialEnd(dayInWords(initialEndDay, language.value))}</span> : null}
                </>
              ),
            },
            { name: words.budget, value: orWhy(budgetInWords(project.budget), words.noBudget) },
            {
              name: words.load,
              value: orWhy(
                load === null ? null : words.loadOf(number(load.moe), number(load.moa), number(load.amoa)),
                words.noLoad,
              ),
            },
            {
              name: words.lastHeard,
              value: orWhy(project.lastHeard === null ? null : dayInWords(project.lastHeard, language.value), words.neverHeard),
            },
          ]}
        />
      </div>
    </EditableSection>
  );
}
