import { useState } from "preact/hooks";
import type { DirectionsView } from "../../../bot/contract/directory";
import { blankDirection, valuesOfDirection } from "../../../bot/domain/directory/direction-values";
import { refusalSentence } from "../../parts/failure-page";
import { PanelDialog } from "../../parts/panel-dialog";
import { AddedReceipt } from "./added-receipt";
import { DirectionForm } from "./direction-form";
import { ListTools } from "./list-tools";
import { words } from "./words";

interface DirectionToolsProps {
  view: DirectionsView;
  reload: () => void;
}

/** What is done to the directions as a whole: adding one, importing a list, taking it away. */
export function DirectionTools({ view, reload }: DirectionToolsProps) {
  const said = words.value.directions;
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
          <button type="button" class="button" onClick={() => setNewId(`d-${crypto.randomUUID()}`)}>
            {said.add}
          </button>
        ) : null}
        <ListTools list="directions" keeps={keeps} filled={view.directions.length > 0} imported={done} />
      </div>
      {view.canEdit.allowed ? null : <p class="hint">{refusalSentence(view.canEdit.reason)}</p>}
      <AddedReceipt eventId={receipt} undone={reload} />
      {newId === null ? null : (
        <PanelDialog title={said.addTitle} close={words.value.close} closed={close}>
          <DirectionForm
            id={newId}
            values={valuesOfDirection(blankDirection(newId))}
            creates
            directions={view.directions}
            done={({ eventId }) => done(eventId)}
            cancel={close}
          />
        </PanelDialog>
      )}
    </div>
  );
}
