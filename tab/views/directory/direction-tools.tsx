import { useState } from "preact/hooks";
import type { DirectionsView } from "../../../bot/contract/directory";
import { paths } from "../../../bot/contract/paths";
import { valuesOfDirection, blankDirection } from "../../../bot/domain/directory/direction-values";
import { useSession } from "../../app/session";
import { EditReceipt } from "../../editing/edit-receipt";
import { editWords } from "../../editing/words";
import { refusalSentence } from "../../parts/failure-page";
import { PanelDialog } from "../../parts/panel-dialog";
import { saveFile } from "../../parts/save-file";
import { DirectionForm } from "./direction-form";
import { ListImport } from "./list-import";
import { words } from "./words";

interface DirectionToolsProps {
  view: DirectionsView;
  /** The event of what was added or imported last, for its undoing; null when nothing was. */
  receipt: string | null;
  created: (eventId: string | null) => void;
  reload: () => void;
}

/** What is done to the list as a whole: adding, importing, taking it away. */
export function DirectionTools({ view, receipt, created, reload }: DirectionToolsProps) {
  const { api } = useSession();
  const said = words.value.directions;
  const [opened, open] = useState<"add" | "import" | null>(null);
  const [newId, setNewId] = useState("");
  const finish = (eventId: string | null): void => {
    open(null);
    created(eventId);
    reload();
  };
  const take = async (): Promise<void> => {
    const answer = await api.download(paths.directionList());
    if (answer.ok && answer.value !== null) saveFile(answer.value);
  };
  const add = (): void => {
    setNewId(`d-${crypto.randomUUID()}`);
    open("add");
  };
  return (
    <div>
      <p class="buttons">
        {view.canEdit.allowed ? (
          <>
            <button type="button" class="button" onClick={add}>
              {said.add}
            </button>
            <button type="button" class="button" onClick={() => open("import")}>
              {said.importList}
            </button>
          </>
        ) : null}
        {view.directions.length === 0 ? null : (
          <button type="button" class="button subtle" onClick={() => void take()}>
            {said.takeList}
          </button>
        )}
      </p>
      {view.canEdit.allowed ? null : <p class="hint">{refusalSentence(view.canEdit.reason)}</p>}
      <div role="status">
        {receipt === null ? null : (
          <EditReceipt key={receipt} planId={null} eventId={receipt} undone={reload}>
            {editWords.value.saved}
          </EditReceipt>
        )}
      </div>
      {opened === "add" ? (
        <PanelDialog title={said.addTitle} close={words.value.close} closed={() => open(null)}>
          <DirectionForm
            id={newId}
            values={valuesOfDirection(blankDirection(newId))}
            creates
            directions={view.directions}
            done={({ eventId }) => finish(eventId)}
            cancel={() => open(null)}
          />
        </PanelDialog>
      ) : null}
      {opened === "import" ? <ListImport done={finish} closed={() => open(null)} /> : null}
    </div>
  );
}
