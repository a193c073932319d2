import type { ActionView } from "../../../bot/contract/actions";
import type { PermissionView } from "../../../bot/contract/primitives";
import type { ActionHome } from "../../../bot/domain/edits/edit";
import { EditableSection } from "../../editing/editable-section";
import { editWords } from "../../editing/words";
import { lazily } from "../../parts/lazily";
import { ActionTable } from "./action-table";

const ActionBatch = lazily(async () => (await import("./action-batch")).ActionBatch);

interface ActionsSectionProps {
  title: string;
  caption: string;
  planId: string;
  home: ActionHome;
  /** How the project or axis is called. */
  place: string;
  actions: readonly ActionView[];
  canAdd: PermissionView;
  marked: ReadonlySet<string>;
  reload: () => void;
}

/** The actions of a project or an axis: read as a table, changed and added several at once by those who may. */
export function ActionsSection({ title, caption, planId, home, place, actions, canAdd, marked, reload }: ActionsSectionProps) {
  const { actions: words } = editWords.value;
  const open = actions.some(({ canUpdate }) => canUpdate.allowed);
  return (
    <EditableSection
      id="actions"
      title={title}
      planId={planId}
      open={!canAdd.allowed ? words.edit : actions.length === 0 ? words.add : words.editOrAdd}
      permission={open ? { allowed: true } : canAdd}
      reload={reload}
      form={(done, cancel) => <ActionBatch planId={planId} home={home} place={place} actions={actions} canAdd={canAdd.allowed} done={done} cancel={cancel} />}
    >
      <ActionTable actions={actions} caption={caption} marked={marked} />
    </EditableSection>
  );
}
