import type { DirectionLine, DirectionsView } from "../../../bot/contract/directory";
import { directoryPaths } from "../../../bot/contract/directory-paths";
import { EditableSection } from "../../editing/editable-section";
import { Facts, orWhy } from "../../parts/facts";
import { PanelDialog } from "../../parts/panel-dialog";
import { HistoryList } from "../history/history-list";
import { DirectionForm } from "./direction-form";
import type { ProjectsOf } from "./direction-rules";
import { carriedHref } from "./direction-table";
import { directoryHref } from "./directory-address";
import { ProjectLinks } from "./project-links";
import { validityInWords } from "./validity-in-words";
import { words } from "./words";

interface DirectionPanelProps {
  direction: DirectionLine;
  view: DirectionsView;
  projects: ProjectsOf;
  reload: () => void;
  closed: () => void;
}

/** The sheet of a direction: what it is, its projects, its history; the bureau changes it there. */
export function DirectionPanel({ direction, view, projects: { carried, touched }, reload, closed }: DirectionPanelProps) {
  const said = words.value.directions;
  const { id, values, director } = direction;
  const lists = view.plans.filter((plan) => carried.some(({ planId }) => planId === plan.id));
  return (
    <PanelDialog title={values.name} close={words.value.close} closed={closed}>
      <EditableSection
        id="direction"
        title={said.direction}
        planId={null}
        permission={view.canEdit}
        explains
        reload={reload}
        form={(done, cancel) => <DirectionForm id={id} values={values} directions={view.directions} done={done} cancel={cancel} />}
      >
        <Facts
          facts={[
            { name: said.code, value: orWhy(values.code, "–") },
            { name: said.pole, value: orWhy(values.pole, said.noPole) },
            { name: said.director, value: orWhy(director, said.noDirector) },
            { name: said.validity, value: validityInWords(direction, view.today) },
          ]}
        />
        <p>
          <a href={directoryHref(null, { text: values.name })}>{said.people}</a>
        </p>
      </EditableSection>
      {carried.length + touched.length === 0 ? <p class="quiet">{said.noProjects}</p> : null}
      <ProjectLinks title={said.carriedTitle} projects={carried} />
      {lists.length === 0 ? null : (
        <p class="stack">
          {lists.map((plan) => (
            <a key={plan.id} href={carriedHref(plan.id, values.name)}>
              {said.inList}
              {lists.length === 1 ? "" : ` (${plan.name})`}
            </a>
          ))}
        </p>
      )}
      <ProjectLinks title={said.touchedTitle} projects={touched} />
      <HistoryList path={directoryPaths.directoryHistory(id)} version={JSON.stringify(values)} />
    </PanelDialog>
  );
}
