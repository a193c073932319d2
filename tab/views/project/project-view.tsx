import { useCallback, useMemo } from "preact/hooks";
import type { ProjectView as Project } from "../../../bot/contract/actions";
import { paths } from "../../../bot/contract/paths";
import { language, texts } from "../../app/language";
import { details } from "../../app/details";
import { useSession } from "../../app/session";
import { useChanges } from "../../freshness/changes";
import { FreshnessLine } from "../../freshness/freshness-line";
import { type Live, live, useFresh } from "../../freshness/live";
import { usePlanFrame } from "../../freshness/plan-frame";
import { EVERY_MS_DEARER } from "../../freshness/poll-delay";
import { Breadcrumb } from "../../parts/breadcrumb";
import { clockTime } from "../../parts/clock-time";
import { CopyLink } from "../../parts/copy-link";
import { FailurePage } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { Notes } from "../../parts/notes";
import { Skeleton } from "../../parts/skeleton";
import { say } from "../../parts/spoken";
import { hrefOf } from "../../routing/route";
import { ActionsSection } from "../actions/actions-section";
import { writeAddress } from "../history/history-address";
import { HistoryList } from "../history/history-list";
import { ApproachSection } from "./approach-section";
import { DuoGap } from "./duo-gap";
import { ApplicationsSection } from "./applications-section";
import { MilestoneTable } from "./milestone-table";
import { ProjectFacts } from "./project-facts";
import { ProjectSentence } from "./project-sentence";
import { RisksSection } from "./risks-section";
import { WeatherPanel } from "./weather-panel";


/** The project of an address, once it has come. */
export function ProjectView({ projectId }: { projectId: string }) {
  const { api } = useSession();
  const thing = live<Project>(api, paths.project(projectId));
  useFresh(thing, EVERY_MS_DEARER);
  const project = thing.value.value;
  const failure = thing.failure.value;
  const lines = useMemo(
    () => (project === null ? null : new Map(project.list.map((action) => [action.id, `${action.version} ${action.daysLate}`]))),
    [project],
  );
  const tell = useCallback((keys: string[]) => say(texts.value.shell.changed(keys.length)), []);
  const marked = useChanges(projectId, lines, tell);
  if (project === null)
    return failure === null ? <Skeleton /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  return <ProjectPage project={project} thing={thing} marked={marked} />;
}

interface ProjectPageProps {
  project: Project;
  thing: Live<Project>;
  marked: ReadonlySet<string>;
}

/** A project: where it stands in a sentence, its météo, its milestones, its actions, its facts and its history. */
function ProjectPage({ project, thing, marked }: ProjectPageProps) {
  const { project: words } = details.value;
  const frame = usePlanFrame(project.planId);
  const { planId, planName, axisId, axisName } = project;
  const reload = (): void => void thing.look();
  const name = project.code === "" ? project.name : `${project.code} · ${project.name}`;
  return (
    <article class="page">
      <div class="page-head">
        <div>
          <Breadcrumb
            crumbs={[
              { name: planName, href: hrefOf({ page: "plan", planId }) },
              { name: axisName, href: hrefOf({ page: "axis", planId, axisId }) },
            ]}
          />
          <Heading title={name} />
        </div>
        <div class="tools">
          <FreshnessLine of={thing} />
          <CopyLink label={project.name} />
        </div>
      </div>
      <ProjectSentence project={project} minCoverage={frame.minCoverage} />
      <DuoGap project={project} />
      <WeatherPanel project={project} saved={(next) => thing.put(next)} reload={reload} />
      <ActionsSection
        title={words.actions}
        caption={words.actionsOf(project.name)}
        planId={planId}
        home={{ projectId: project.id }}
        place={name}
        actions={project.list}
        canAdd={project.canEdit}
        marked={marked}
        reload={reload}
      />
      <MilestoneTable project={project} frame={frame} reload={reload} />
      <RisksSection project={project} reload={reload} />
      <ApplicationsSection project={project} reload={reload} />
      <ProjectFacts project={project} frame={frame} reload={reload} />
      <ApproachSection project={project} reload={reload} />
      <Notes notes={project.notes} title={words.notes} />
      <HistoryList
        path={paths.projectHistory(project.id)}
        version={project.version}
        wholeHref={hrefOf({ page: "plan", planId, part: "historique" }, writeAddress({ subject: project.id }))}
      />
      <footer class="foot">
        <p>{words.foot(clockTime(thing.checkedAt.value ?? 0, language.value))}</p>
      </footer>
    </article>
  );
}

