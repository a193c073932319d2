import { useState } from "preact/hooks";
import { directoryPaths } from "../../../bot/contract/directory-paths";
import { type DirectoryPart } from "../../../bot/contract/paths";
import { useSession } from "../../app/session";
import { saveFile } from "../../parts/save-file";
import { ListImport } from "./list-import";
import { listWords } from "./words";

interface ListToolsProps {
  list: DirectoryPart;
  /** The reader keeps the directory, and may import. */
  keeps: boolean;
  /** There is something to take away. */
  filled: boolean;
  /** The event that undoes the import; null when it changed nothing. */
  imported: (eventId: string | null) => void;
}

/** A list in from a spreadsheet, and out to one. */
export function ListTools({ list, keeps, filled, imported }: ListToolsProps) {
  const { api } = useSession();
  const said = listWords.value;
  const [opened, open] = useState(false);
  const take = async (): Promise<void> => {
    const answer = await api.download(directoryPaths.directoryList(list));
    if (answer.ok && answer.value !== null) saveFile(answer.value);
  };
  const done = (eventId: string | null): void => {
    open(false);
    imported(eventId);
  };
  return (
    <>
      {keeps ? (
        <button type="button" class="button" onClick={() => open(true)}>
          {said.open}
        </button>
      ) : null}
      {filled ? (
        <button type="button" class="button subtle" onClick={() => void take()}>
          {said.take}
        </button>
      ) : null}
      {opened ? <ListImport list={list} done={done} closed={() => open(false)} /> : null}
    </>
  );
}
