import type { ProjectView } from "../../../bot/contract/actions";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { formatEuros, formatNumber } from "../../../bot/domain/wording/format-number";
import { language, texts } from "../../app/language";
import { capitalized } from "../../parts/capitalized";
import { Facts, orWhy } from "../../parts/facts";
import { periodInWords } from "../../parts/period";

function budgetInWords({ planned, committed, paid }: ProjectView["budget"]): string | null {
  const words = texts.value.project;
  const say = (amount: number | null, wrap: (amount: string) => string): string =>
    amount === null ? "" : wrap(formatEuros(amount, language.value));
  const parts = [say(planned, words.planned), say(committed, words.committed), say(paid, words.paid)].filter(
    (part) => part !== "",
  );
  return parts.length === 0 ? null : parts.join(", ");
}

/** What is known of a project, and why a fact is missing where it is. */
export function ProjectFacts({ project }: { project: ProjectView }) {
  const { project: words, marks } = texts.value;
  const number = (value: number): string => formatNumber(value, language.value);
  const { load, endDay, initialEndDay } = project;
  const moved = initialEndDay !== null && initialEndDay !== endDay;
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">{words.facts}</h2>
      {project.description === "" ? null : <p>{project.description}</p>}
      <div class="below">
        <Facts
          facts={[
            { name: words.phase, value: capitalized(marks.phase[project.phase]) },
            { name: words.heads, value: orWhy(project.heads.join(", "), words.noHeads) },
            { name: words.sponsor, value: orWhy(project.sponsor, words.noSponsor) },
            { name: words.direction, value: orWhy(project.direction, words.noDirection) },
            ...(project.programme === "" ? [] : [{ name: words.programme, value: project.programme }]),
            {
              name: words.period,
              value: (
                <>
                  {orWhy(periodInWords(project.startDay, endDay, words, language.value), words.noPeriod)}
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
    </section>
  );
}
