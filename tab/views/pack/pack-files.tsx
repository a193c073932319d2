import { useState } from "preact/hooks";
import { committeePaths, PACK_FORMATS, type PackFormat } from "../../../bot/contract/committee-paths";
import { useSession } from "../../app/session";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { saveFile } from "../../parts/save-file";
import { say } from "../../parts/spoken";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { words } from "./words";

/** The pack as files: the same record in four forms. */
export function PackFiles({ packId }: { packId: string }) {
  const { api } = useSession();
  const said = words.value;
  const [fault, setFault] = useState("");
  const { busy, run } = useOneAtATime();
  const fetchFile = async (format: PackFormat): Promise<void> => {
    const answer = await api.download(committeePaths.packFile(packId, format));
    setFault(answer.ok ? "" : failureSentence(answer));
    if (!answer.ok || answer.value === null) return;
    saveFile(answer.value);
    say(said.downloaded(answer.value.name));
  };
  return (
    <div>
      <div class="buttons" role="group" aria-label={said.files}>
        {PACK_FORMATS.map((format) => (
          <button key={format} type="button" class="button" aria-label={said.fileLabel(said.formats[format])} aria-disabled={busy} onClick={() => run(() => fetchFile(format))}>
            {said.formats[format]}
          </button>
        ))}
      </div>
      {fault === "" ? null : <Notice tone="fault">{fault}</Notice>}
    </div>
  );
}
