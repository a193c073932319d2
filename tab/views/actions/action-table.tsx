import type { ActionView } from "../../../bot/contract/actions";
import { language, texts } from "../../app/language";
import { details } from "../../app/details";
import { ProgressBar } from "../../marks/rate-bar";
import { StatusMark } from "../../marks/status-mark";
import { dayInTable, todayHere } from "../../parts/day-in-table";
import { GapRow } from "../../parts/gap-row";
import { useWindow } from "../../parts/use-window";
import { hrefOf } from "../../routing/route";

const COLUMNS = 5;

function ActionRow({ action, marked, placed, index }: { action: ActionView; marked: boolean; placed: boolean; index: number }) {
  const { project: words } = details.value;
  const { marks, shell } = texts.value;
  const said = action.obstacle !== "" ? action.obstacle : action.line;
  return (
    <tr class={`${action.parentId === null ? "" : "part"}${marked ? " just-changed" : ""}`} aria-rowindex={index}>
      <th scope="row">
        <a class="name" href={hrefOf({ page: "action", actionId: action.id })}>
          {action.title}
        </a>
        {placed ? <span class="hint">{action.projectName ?? action.axisName}</span> : null}
        {said === "" ? null : <span class={action.obstacle === "" ? "hint" : "hint attention"}>{said}</span>}
        {marked ? <span class="only-heard">{shell.justChanged}</span> : null}
      </th>
      <td data-label={words.status}>
        <span class="stack">
          <StatusMark status={action.status} />
          {action.informed === null ? <span class="hint">{words.notInformed}</span> : null}
        </span>
      </td>
      <td data-label={words.progress}>
        <ProgressBar value={action.progress} />
      </td>
      <td class="figure" data-label={words.due}>
        {action.dueDay === null ? (
          <span class="quiet">{words.noDue}</span>
        ) : (
          <span class="stack">
            <span>{dayInTable(action.dueDay, todayHere(), language.value)}</span>
            {action.daysLate > 0 ? <span class="hint attention">{marks.late(action.daysLate)}</span> : null}
          </span>
        )}
      </td>
      <td data-label={words.owner}>{action.owner === null ? <span class="quiet">{words.noOwner}</span> : action.owner.name}</td>
    </tr>
  );
}

/** Actions as a table: what, where it stands, when, who. Beyond 200 only those near the screen are drawn. */
export function ActionTable({
  actions,
  caption,
  marked,
  placed = false,
}: {
  actions: readonly ActionView[];
  caption: string;
  marked: ReadonlySet<string>;
  /** Each says its project: they are not of one. */
  placed?: boolean;
}) {
  const words = details.value.project;
  const { body, windowed, from, to, before, after } = useWindow(actions.length);
  if (actions.length === 0) return <p class="quiet">{words.noActions}</p>;
  return (
    <div class="table-frame">
      <table class={windowed ? "actions windowed" : "actions"} aria-rowcount={actions.length + 1}>
        <caption class="only-heard">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{words.action}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.progress}</th>
            <th scope="col" class="figure">
              {words.due}
            </th>
            <th scope="col">{words.owner}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          <GapRow height={before} columns={COLUMNS} />
          {actions.slice(from, to).map((action, index) => (
            <ActionRow key={action.id} action={action} placed={placed} marked={marked.has(action.id)} index={from + index + 2} />
          ))}
          <GapRow height={after} columns={COLUMNS} />
        </tbody>
      </table>
    </div>
  );
}
