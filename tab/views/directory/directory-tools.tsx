import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { DirectoryPart } from "../../../bot/contract/paths";
import { PanelDialog } from "../../parts/panel-dialog";
import { AddedReceipt } from "./added-receipt";
import { ListTools } from "./list-tools";
import { words } from "./words";

/** What a form says once it is done with. */
export interface FormEnd {
  done: (receipt: { eventId: string | null }) => void;
  cancel: () => void;
}

interface DirectoryToolsProps {
  list: DirectoryPart;
  /** What the id of a new one begins with. */
  prefix: string;
  keeps: boolean;
  filled: boolean;
  reload: () => void;
  /** The form of a new one. */
  form: (id: string, end: FormEnd) => ComponentChildren;
  /** Stands under the buttons. */
  children?: ComponentChildren;
}

/** What is done to a list of the directory as a whole: adding one, importing the list, taking it away. */
export function DirectoryTools({ list, prefix, keeps, filled, reload, form, children }: DirectoryToolsProps) {
  const said = words.value[list];
  const [newId, setNewId] = useState<string | null>(null);
  const [receipt, setReceipt] = useState<string | null>(null);
  const cancel = (): void => setNewId(null);
  const done = (eventId: string | null): void => {
    cancel();
    setReceipt(eventId);
    reload();
  };
  return (
    <div>
      <div class="buttons">
        {keeps ? (
          <button type="button" class="button" onClick={() => setNewId(`${prefix}-${crypto.randomUUID()}`)}>
            {said.add}
          </button>
        ) : null}
        <ListTools list={list} keeps={keeps} filled={filled} imported={done} />
      </div>
      {children}
      <AddedReceipt eventId={receipt} undone={reload} />
      {newId === null ? null : (
        <PanelDialog title={said.addTitle} close={words.value.close} closed={cancel}>
          {form(newId, { done: ({ eventId }) => done(eventId), cancel })}
        </PanelDialog>
      )}
    </div>
  );
}
