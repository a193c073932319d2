import type { ApplicationsView } from "../../../bot/contract/directory";
import { APPLICATION_STATES, EFFECTS } from "../../../bot/domain/applications/application";
import { registerFigures } from "../../../bot/domain/applications/register-figures";
import { directoryHref } from "./directory-address";
import { words } from "./words";

/** How many applications there are, in service, to come and retired, and how many projects touch; each count opens its list. */
export function RegisterSentence({ view }: { view: ApplicationsView }) {
  const said = words.value.applications;
  const figures = registerFigures(
    view.applications.map(({ id, values }) => ({ id, ...values })),
    view.projects.flatMap(({ applications }) => applications),
    view.today,
  );
  const states = (["running", "planned", "retired"] as const satisfies typeof APPLICATION_STATES[number][]).filter((state) => figures.byState[state] > 0);
  const effects = EFFECTS.filter((effect) => figures.byEffect[effect] > 0);
  return (
    <p class="sentence">
      {said.sentence(figures.total)}
      {states.map((state, at) => (
        <span key={state}>
          {at === 0 ? "" : ", "}
          <a href={directoryHref("applications", { state })}>{said.counts[state](figures.byState[state])}</a>
        </span>
      ))}
      {". "}
      {said.touched(figures.touched)}
      {effects.map((effect, at) => (
        <span key={effect}>
          {at === 0 ? "" : ", "}
          <a href={directoryHref("applications", { effect })}>{said.byEffect[effect](figures.byEffect[effect])}</a>
        </span>
      ))}
      {effects.length === 0 ? "" : "."}
    </p>
  );
}
