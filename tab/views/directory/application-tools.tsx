import { useState } from "preact/hooks";
import { blankApplication, valuesOfApplication } from "../../../bot/domain/directory/application-values";
import { EditReceipt } from "../../editing/edit-receipt";
import { editWords } from "../../editing/words";
import { PanelDialog } from "../../parts/panel-dialog";
import { ApplicationForm } from "./application-form";
import { words } from "./words";

/** Adds an application to the register, and takes it away again while nothing names it. */
export function ApplicationTools({ reload }: { reload: () => void }) {
  const said = words.value.applications;
  const [newId, setNewId] = useState<string | null>(null);
  const [receipt, setReceipt] = useState<string | null>(null);
  const close = (): void => setNewId(null);
  return (
    <div>
      <p class="buttons">
        <button type="button" class="button" onClick={() => setNewId(`app-${crypto.randomUUID()}`)}>
          {said.add}
        </button>
      </p>
      <div role="status">
        {receipt === null ? null : (
          <EditReceipt key={receipt} planId={null} eventId={receipt} undone={reload}>
            {editWords.value.saved}
          </EditReceipt>
        )}
      </div>
      {newId === null ? null : (
        <PanelDialog title={said.addTitle} close={words.value.close} closed={close}>
          <ApplicationForm
            id={newId}
            values={valuesOfApplication(blankApplication(newId))}
            creates
            done={({ eventId }) => {
              close();
              setReceipt(eventId);
              reload();
            }}
            cancel={close}
          />
        </PanelDialog>
      )}
    </div>
  );
}
