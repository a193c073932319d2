import type { ApplicationLine, ApplicationsView } from "../../../bot/contract/directory";
import { directoryPaths } from "../../../bot/contract/directory-paths";
import { EditableSection } from "../../editing/editable-section";
import { capitalized } from "../../parts/capitalized";
import { Facts, orWhy } from "../../parts/facts";
import { PanelDialog } from "../../parts/panel-dialog";
import { HistoryList } from "../history/history-list";
import { ApplicationForm } from "./application-form";
import type { Touching } from "./application-rules";
import { stateInWords } from "./dates-of-application";
import { ProjectLinks } from "./project-links";
import { words } from "./words";

interface ApplicationPanelProps {
  application: ApplicationLine;
  view: ApplicationsView;
  touching: readonly Touching[];
  reload: () => void;
  closed: () => void;
}

/** The sheet of an application: what projects do to it first, then what it is, and its history; the bureau changes it there. */
export function ApplicationPanel({ application, view, touching, reload, closed }: ApplicationPanelProps) {
  const said = words.value.applications;
  const { id, values, direction } = application;
  const { state, dates } = stateInWords(application);
  return (
    <PanelDialog title={values.name} close={words.value.close} closed={closed}>
      {touching.length === 0 ? <p class="quiet">{said.noProjects}</p> : null}
      <ProjectLinks title={said.projectsTitle} projects={touching.map(({ effect, ...project }) => ({ ...project, said: capitalized(said.effects[effect]) }))} />
      <EditableSection
        id="application"
        title={said.application}
        planId={null}
        permission={view.canEdit}
        explains
        reload={reload}
        form={(done, cancel) => <ApplicationForm id={id} values={values} done={done} cancel={cancel} />}
      >
        <Facts
          facts={[
            { name: said.purpose, value: orWhy(values.purpose, said.noPurpose) },
            { name: said.publisher, value: orWhy(values.publisher, said.noPublisher) },
            { name: said.direction, value: orWhy(direction, said.noDirection) },
            { name: said.state, value: `${state}, ${dates}` },
          ]}
        />
      </EditableSection>
      <HistoryList path={directoryPaths.directoryHistory(id)} version={JSON.stringify(values)} />
    </PanelDialog>
  );
}
