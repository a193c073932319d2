import type { PlanHistoryLine } from "../../../bot/contract/plan-history";
import { language, texts } from "../../app/language";
import { momentShort } from "../../parts/clock-time";
import { PanelDialog } from "../../parts/panel-dialog";
import { authorOf, subjectName } from "./line-words";
import { ToldChanges } from "./told-changes";
import { words } from "./words";

interface UndoDialogProps {
  line: PlanHistoryLine;
  agreed: () => void;
  left: () => void;
}

/** Says exactly what goes back, thing by thing and field by field, before it does. */
export function UndoDialog({ line, agreed, left }: UndoDialogProps) {
  const { undoTitle, undoWhat, undoNote, undo } = words.value;
  const agree = (button: HTMLButtonElement): void => {
    // closing gives the focus back to where it was asked from
    button.closest("dialog")?.close();
    agreed();
  };
  const confirm = (
    <button type="button" class="button primary" onClick={(event) => agree(event.currentTarget)}>
      {undo}
    </button>
  );
  return (
    <PanelDialog title={undoTitle} close={texts.value.shell.cancel} closed={left} more={confirm}>
      <p>{undoWhat(authorOf(line), momentShort(line.at, language.value))}</p>
      <ul class="things">
        {line.changes.map(({ subject, before, after }) => (
          <li key={subject.id}>
            <strong>{subjectName(subject)}</strong>
            <ToldChanges before={after} after={before ?? {}} />
          </li>
        ))}
      </ul>
      <p class="hint">{undoNote}</p>
    </PanelDialog>
  );
}
