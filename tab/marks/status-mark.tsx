import type { ActionStatus } from "../../bot/domain/roadmap/action";
import { texts } from "../app/language";
import { statusDrawings } from "./status-drawings";
import { Icon } from "./icon";

/** A status: icon and word, always both. */
export function StatusMark({ status }: { status: ActionStatus }) {
  return (
    <span class={`mark status-${status}`}>
      <Icon of={statusDrawings[status]} />
      <span>{texts.value.marks.status[status]}</span>
    </span>
  );
}
