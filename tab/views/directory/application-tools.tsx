import { useState } from "preact/hooks";
import type { ApplicationsView } from "../../../bot/contract/directory";
import { blankApplication, valuesOfApplication } from "../../../bot/domain/directory/application-values";
import { PanelDialog } from "../../parts/panel-dialog";
import { AddedReceipt } from "./added-receipt";
import { ApplicationForm } from "./application-form";
import { ListTools } from "./list-tools";
import { words } from "./words";

interface ApplicationToolsProps {
  view: ApplicationsView;
  reload: () => void;
}

/** What is done to the register as a whole: adding an application, importing a list, taking it away. */
export function ApplicationTools({ view, reload }: ApplicationToolsProps) {
  const said = words.value.applications;
  const [newId, setNewId] = useState<string | null>(null);
  const [receipt, setReceipt] = useState<string | null>(null);
  const close = (): void => setNewId(null);
  const done = (eventId: string | null): void => {
    close();
    setReceipt(eventId);
    reload();
  };
  const keeps = view.canEdit.allowed;
  return (
    <div>
      <div class="buttons">
        {keeps ? (
          <button type="button" class="button" onClick={() => setNewId(`app-${crypto.randomUUID()}`)}>
            {said.add}
          </button>
        ) : null}
        <ListTools list="applications" keeps={keeps} filled={view.applications.length > 0} imported={done} />
      </div>
      <AddedReceipt eventId={receipt} undone={reload} />
      {newId === null ? null : (
        <PanelDialog title={said.addTitle} close={words.value.close} closed={close}>
          <ApplicationForm id={newId} values={valuesOfApplication(blankApplication(newId))} creates done={({ eventId }) => done(eventId)} cancel={close} />
        </PanelDialog>
      )}
    </div>
  );
}
