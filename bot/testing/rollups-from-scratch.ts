import { rollupOf } from "../domain/progress/contribution";
import type { Rollup } from "../domain/progress/rollup";
import type { Store } from "../ports";

/** Sums without who was heard and without days on which nothing is due. */
const sumsOnly = ({ heard: _heard, lastHeard: _last, due, ...sums }: Rollup) => ({
  ...sums,
  due: Object.fromEntries(Object.entries(due).filter(([, count]) => count !== 0)),
});

/** The sums an edition keeps, beside those that follow from its actions: the two are equal when nothing was lost. */
export async function compareRollups(store: Store, edition: string, defaultDays = 5) {
  const [{ axes, projects }, actions] = await Promise.all([store.portfolio(edition), store.actionsOfEdition(edition)]);
  const places = [
    ...projects.map(({ id, rollup }) => ({ id, rollup, own: actions.filter((action) => action.projectId === id) })),
    ...axes.map(({ id, rollup }) => ({
      id,
      rollup,
      own: actions.filter((action) => action.projectId === null && action.axisId === id),
    })),
  ];
  return {
    kept: Object.fromEntries(places.map(({ id, rollup }) => [id, sumsOnly(rollup)])),
    fromScratch: Object.fromEntries(places.map(({ id, own }) => [id, sumsOnly(rollupOf(own, defaultDays))])),
  };
}
