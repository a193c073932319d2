import type { DirectionsView } from "../../../bot/contract/directory";
import { directoryPaths } from "../../../bot/contract/directory-paths";
import { isDissolved } from "../../../bot/domain/people/direction";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { FailurePage } from "../../parts/failure-page";
import { Folded } from "../../parts/folded";
import { SearchField } from "../../parts/search-field";
import { SelectField } from "../../parts/select-field";
import { Skeleton } from "../../parts/skeleton";
import { DirectoryFrame } from "./directory-frame";
import { directoryHref, useDirectoryFilters, wordsTest } from "./directory-address";
import { DirectionPanel } from "./direction-panel";
import { arranged, projectsByDirection } from "./direction-rules";
import { DirectionTable } from "./direction-table";
import { DirectionTools } from "./direction-tools";
import { words } from "./words";

const EVERY_MS = 30_000;

/** The directions by pôle, with their dates of validity and what they carry; those that were dissolved stand apart. */
export function DirectionsPart() {
  const { api } = useSession();
  const thing = live<DirectionsView>(api, directoryPaths.directions());
  useFresh(thing, EVERY_MS);
  const { filters, change, show, clear, isNarrowed } = useDirectoryFilters("directions");
  const said = words.value.directions;
  const view = thing.value.value;
  const failure = thing.failure.value;
  if (view === null) return failure === null ? <Skeleton /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const reload = (): void => void thing.look();
  const passes = wordsTest(filters.text);
  const shown = view.directions
    .filter(({ values }) => filters.pole === "" || values.pole === filters.pole)
    .filter(({ values, director, successor }) => passes([values.name, values.code, values.pole, director, successor]));
  const { groups, dissolved } = arranged(shown, view.today, language.value);
  const projectsOf = projectsByDirection(view.projects);
  const present = view.directions.filter(({ values }) => !isDissolved(values, view.today));
  const poles = [...new Set(present.map(({ values }) => values.pole))].filter((pole) => pole !== "").toSorted((a, b) => a.localeCompare(b, language.value));
  const carrying = present.filter(({ id }) => projectsOf(id).carried.length > 0).length;
  const opened = view.directions.find(({ id }) => id === filters.sheet);
  const table = { view, projectsOf, sheetHref: (sheet: string) => directoryHref("directions", { ...filters, sheet }) };
  return (
    <DirectoryFrame part="directions" of={thing}>
      {view.directions.length === 0 ? (
        <>
          <p class="lead">{said.empty}</p>
          <p>{said.emptyHow}</p>
        </>
      ) : (
        <p class="sentence">
          {said.sentence(present.length, poles.length)} {said.carrying(carrying)} {said.dissolvedCount(view.directions.length - present.length)}
        </p>
      )}
      <DirectionTools view={view} reload={reload} />
      {view.directions.length === 0 ? null : (
        <section>
          <search class="filters">
            <SearchField label={said.search} value={filters.text} change={(text) => change({ text })} />
            <SelectField label={said.pole} value={filters.pole} all={said.allPoles} options={poles.map((pole) => [pole, pole])} change={(pole) => change({ pole })} />
            {isNarrowed ? (
              <button type="button" class="button subtle" onClick={clear}>
                {words.value.clear}
              </button>
            ) : null}
          </search>
          {shown.length === 0 ? (
            <p class="quiet" role="status">
              {said.noMatch}
            </p>
          ) : null}
          {groups.length === 0 ? null : <DirectionTable {...table} groups={groups} caption={said.caption} />}
          {dissolved.length === 0 ? null : (
            <Folded title={said.dissolvedTitle(dissolved.length)} className="dissolved">
              <DirectionTable {...table} groups={arrangedFlat(dissolved)} caption={said.dissolvedTitle(dissolved.length)} />
            </Folded>
          )}
        </section>
      )}
      {opened === undefined ? null : <DirectionPanel key={opened.id} direction={opened} view={view} projects={projectsOf(opened.id)} reload={reload} closed={() => show("")} />}
    </DirectoryFrame>
  );
}

/** Those that were dissolved, under the pôle they had, in the order they went. */
const arrangedFlat = (dissolved: DirectionsView["directions"]) =>
  [...new Set(dissolved.map(({ values }) => values.pole))].map((pole) => ({ pole, directions: dissolved.filter(({ values }) => values.pole === pole) }));
