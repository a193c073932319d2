import type { UpcomingMilestone } from "../../../bot/contract/portfolio";
import { language, texts } from "../../app/language";
import { dayInTable } from "../../parts/day-in-table";
import { hrefOf } from "../../routing/route";
import { words } from "./words";

/** A milestone that is to come: its day, its project, whether it moved and whether it comes after the mandate. */
export function MilestoneLine({ milestone, today }: { milestone: UpcomingMilestone; today: string }) {
  const { title, day, initialDay, movedDays, afterMandate, projectId, projectName } = milestone;
  const said = words.value;
  const first = dayInTable(initialDay, today, language.value);
  return (
    <li>
      <time dateTime={day}>{dayInTable(day, today, language.value)}</time>
      <div>
        <a class="name" href={`${hrefOf({ page: "project", projectId })}#jalons`}>
          {projectName}
        </a>
        <p>{title}</p>
        {movedDays === 0 ? null : <p class="hint">{movedDays > 0 ? said.postponed(movedDays, first) : said.broughtForward(-movedDays, first)}</p>}
        {afterMandate ? <p class="hint attention">{texts.value.marks.afterMandate}</p> : null}
      </div>
    </li>
  );
}
