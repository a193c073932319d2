import type { ProjectView } from "../../../bot/contract/actions";
import { type Day, daysBetween } from "../../../bot/domain/calendar/day";
import { dayShort } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { details } from "../../app/details";
import { EditableSection } from "../../editing/editable-section";
import { dayInTable } from "../../parts/day-in-table";
import type { PlanFrame } from "../../freshness/plan-frame";
import { AfterMandate } from "./after-mandate";
import { MilestonesForm } from "./milestones-form";

type Milestone = ProjectView["milestones"][number];

function State({ milestone, today }: { milestone: Milestone; today: Day }) {
  const words = details.value.project;
  if (milestone.doneDay !== null) return <>{words.doneOn(dayShort(milestone.doneDay, language.value))}</>;
  const days = daysBetween(today, milestone.day);
  return days < 0 ? <span class="attention">{words.overdue(-days)}</span> : <>{words.inDays(days)}</>;
}

/** The milestones of a project: when, when at first, and whether they are met. */
export function MilestoneTable({ project, frame, reload }: { project: ProjectView; frame: PlanFrame; reload: () => void }) {
  const words = details.value.project;
  const { milestones } = project;
  const { today } = frame;
  return (
    <EditableSection
      id="jalons"
      title={words.milestones}
      planId={project.planId}
      permission={project.canEdit}
      reload={reload}
      form={(done, cancel) => <MilestonesForm project={project} done={done} cancel={cancel} />}
    >
      {milestones.length === 0 ? (
        <p class="quiet">{words.noMilestones}</p>
      ) : (
        <div class="table-frame">
          <table class="milestones">
            <caption class="only-heard">{words.milestonesCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.milestone}</th>
                <th scope="col">{words.day}</th>
                <th scope="col">{words.initialDay}</th>
                <th scope="col">{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {milestones.map((milestone) => (
                <tr key={milestone.id}>
                  <th scope="row">
                    <strong>{milestone.title}</strong>
                  </th>
                  <td data-label={words.day}>
                    <span class="stack">
                      {dayInTable(milestone.day, today, language.value)}
                      <AfterMandate day={milestone.doneDay === null ? milestone.day : null} end={frame.mandateEndDay} />
                      {milestone.initialDay === milestone.day ? null : (
                        <span class="hint">{words.moved(daysBetween(milestone.initialDay, milestone.day))}</span>
                      )}
                    </span>
                  </td>
                  <td data-label={words.initialDay}>
                    {milestone.initialDay === milestone.day ? (
                      <span class="quiet">{words.sameDay}</span>
                    ) : (
                      dayInTable(milestone.initialDay, today, language.value)
                    )}
                  </td>
                  <td data-label={words.state}>
                    <State milestone={milestone} today={today} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </EditableSection>
  );
}
