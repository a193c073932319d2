import type { Review } from "../../../bot/contract/review";
import { daysBetween } from "../../../bot/domain/calendar/day";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { reviewWords } from "./words";

type Axis = Review["axes"][number];

const say = (day: string): string => dayInWords(day, language.value);

function closingOf({ closedOn, promised }: Axis["closed"][number]): string {
  const words = reviewWords.value;
  const days = promised === null ? null : daysBetween(promised, closedOn);
  const beside = days === null ? [] : [days === 0 ? words.asPromised : days > 0 ? words.afterPromise(days) : words.beforePromise(-days)];
  return [words.closedOn(say(closedOn)), ...beside].join(", ");
}

function Closed({ project }: { project: Axis["closed"][number] }) {
  const words = reviewWords.value;
  const { commitments } = project;
  return (
    <li>
      <strong>{project.name}</strong>
      {project.usage === "" ? null : <p>{project.usage}.</p>}
      <p class="quiet">{closingOf(project)}.</p>
      {commitments.length === 0 ? null : <p class="quiet">{(commitments.length === 1 ? words.serves : words.servesMany)(commitments.join("\u00a0; "))}.</p>}
    </li>
  );
}

/** The steps of one list, under the name of their project: a project with several is named once. */
function Steps({ steps, told }: { steps: Axis["reached"]; told: (step: Axis["reached"][number]) => string }) {
  const projects = [...new Map(steps.map(({ projectId, project }) => [projectId, project]))];
  return (
    <ul class="plain-lines">
      {projects.map(([id, name]) => (
        <li key={id}>
          <strong>{name}</strong>
          {steps.filter(({ projectId }) => projectId === id).map((step) => (
            <p key={`${step.title}/${step.day}`}>{told(step)}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What a year came to in one objective: what is finished, what moved forward, what comes later than promised. */
export function ReviewedAxis({ axis }: { axis: Axis }) {
  const words = reviewWords.value;
  const { id, name, closed, reached, later } = axis;
  return (
    <section aria-labelledby={`review-${id}`} class="reviewed">
      <h2 id={`review-${id}`}>{name}</h2>
      <div class="review-columns">
        {closed.length === 0 ? null : (
          <div>
            <h3>{words.closed}</h3>
            <ul class="plain-lines">
              {closed.map((project) => (
                <Closed key={project.id} project={project} />
              ))}
            </ul>
          </div>
        )}
        {reached.length === 0 ? null : (
          <div>
            <h3>{words.reached}</h3>
            <Steps steps={reached} told={({ title, day }) => `${title}, ${words.on(say(day))}.`} />
          </div>
        )}
        {later.length === 0 ? null : (
          <div>
            <h3>{words.later}</h3>
            <Steps steps={later} told={({ title, promised, day, passed }) => `${title === "" ? words.endMoved(say(promised), say(day), passed) : words.moved(title, say(promised), say(day), passed)}.`} />
          </div>
        )}
      </div>
    </section>
  );
}
