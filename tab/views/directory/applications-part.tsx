import type { ApplicationsView } from "../../../bot/contract/directory";
import { directoryPaths } from "../../../bot/contract/directory-paths";
import { APPLICATION_STATES, EFFECTS } from "../../../bot/domain/applications/application";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { capitalized } from "../../parts/capitalized";
import { FailurePage, refusalSentence } from "../../parts/failure-page";
import { SearchField } from "../../parts/search-field";
import { SelectField } from "../../parts/select-field";
import { Skeleton } from "../../parts/skeleton";
import { DirectoryFrame } from "./directory-frame";
import { directoryHref, useDirectoryFilters, wordsTest } from "./directory-address";
import { ApplicationPanel } from "./application-panel";
import { passesRegister, touchingByApplication } from "./application-rules";
import { ApplicationTable } from "./application-table";
import { ApplicationTools } from "./application-tools";
import { RegisterSentence } from "./register-sentence";
import { words } from "./words";

const EVERY_MS = 30_000;

/** The register of applications: what each does, where it stands, and which projects touch it. */
export function ApplicationsPart() {
  const { api } = useSession();
  const thing = live<ApplicationsView>(api, directoryPaths.applications());
  useFresh(thing, EVERY_MS);
  const { filters, change, show, clear, isNarrowed } = useDirectoryFilters("applications");
  const said = words.value.applications;
  const view = thing.value.value;
  const failure = thing.failure.value;
  if (view === null) return failure === null ? <Skeleton /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const reload = (): void => void thing.look();
  const touching = touchingByApplication(view.projects);
  const passes = wordsTest(filters.text);
  const shown = view.applications
    .filter((application) => passesRegister(application, touching(application.id), filters))
    .filter(({ values, direction }) => passes([values.name, values.purpose, values.publisher, direction]));
  const directions = [...new Set(view.applications.map(({ direction }) => direction))].filter((name) => name !== "").toSorted((a, b) => a.localeCompare(b, language.value));
  const opened = view.applications.find(({ id }) => id === filters.sheet);
  const tools = <ApplicationTools view={view} reload={reload} />;
  if (view.applications.length === 0)
    return (
      <DirectoryFrame part="applications" of={thing}>
        <p class="lead">{said.empty}</p>
        <p>{said.emptyWhat}</p>
        <p>{view.canEdit.allowed ? said.emptyHow : said.emptyOthers}</p>
        {tools}
      </DirectoryFrame>
    );
  return (
    <DirectoryFrame part="applications" of={thing}>
      <RegisterSentence view={view} />
      {tools}
      <section>
        <search class="filters">
          <SearchField label={said.search} value={filters.text} change={(text) => change({ text })} />
          <SelectField
            label={said.state}
            value={filters.state}
            all={said.allStates}
            options={APPLICATION_STATES.map((state) => [state, capitalized(said.states[state])])}
            change={(state) => change({ state })}
          />
          <SelectField
            label={said.effect}
            value={filters.effect}
            all={said.allEffects}
            options={EFFECTS.map((effect) => [effect, capitalized(said.effectChoices[effect])])}
            change={(effect) => change({ effect })}
          />
          <SelectField
            label={said.direction}
            value={filters.direction}
            all={said.allDirections}
            options={directions.map((name) => [name, name])}
            change={(direction) => change({ direction })}
          />
          {isNarrowed ? (
            <button type="button" class="button subtle" onClick={clear}>
              {words.value.clear}
            </button>
          ) : null}
        </search>
        <p class="quiet" role="status">
          {shown.length === 0 ? said.noMatch : said.shown(shown.length, view.applications.length)}
        </p>
        {shown.length === 0 ? null : (
          <ApplicationTable applications={shown} touching={touching} sheetHref={(sheet) => directoryHref("applications", { ...filters, sheet })} />
        )}
      </section>
      {opened === undefined ? null : (
        <ApplicationPanel key={opened.id} application={opened} view={view} touching={touching(opened.id)} reload={reload} closed={() => show("")} />
      )}
      <footer class="foot">
        <p>
          {said.rule} {view.canEdit.allowed ? "" : refusalSentence(view.canEdit.reason)}
        </p>
      </footer>
    </DirectoryFrame>
  );
}
