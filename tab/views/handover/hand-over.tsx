import { useRef, useState } from "preact/hooks";
import { directoryPaths } from "../../../bot/contract/directory-paths";
import type { Dossier, HandoverReceipt } from "../../../bot/contract/handover";
import { useSession } from "../../app/session";
import { PersonField } from "../../editing/person-field";
import { useChoices } from "../../editing/use-choices";
import { editWords } from "../../editing/words";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { TextField } from "../../parts/text-fields";
import { useFocusOn } from "../../parts/use-focus-on";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { UndoHandover } from "./undo-handover";
import { handoverWords } from "./words";

interface HandOverProps {
  dossier: Dossier;
  /** Reads the file again. */
  reload: () => void;
}

/** Gives everything that is open to somebody else, at once and with a reason; the receipt takes it back as a whole. */
export function HandOver({ dossier, reload }: HandOverProps) {
  const { api } = useSession();
  const choices = useChoices();
  const words = handoverWords.value;
  const { person, projects, actions } = dossier;
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [told, setTold] = useState("");
  const [receipt, setReceipt] = useState<HandoverReceipt | null>(null);
  const { busy, run } = useOneAtATime();
  const requestId = useRef(crypto.randomUUID());
  const [place, focusOn] = useFocusOn<HTMLDivElement>();
  const close = (): void => {
    setOpen(false);
    setTold("");
    focusOn("button");
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const wrong = to === null || to === person.id ? words.toMissing : reason.trim() === "" ? editWords.value.reasonMissing : "";
    setTold(wrong);
    if (wrong !== "") return;
    run(async () => {
      const answer = await api.post<HandoverReceipt>(directoryPaths.handover(person.id), { requestId: requestId.current, to, reason: reason.trim() });
      if (!answer.ok) return setTold(failureSentence(answer));
      requestId.current = crypto.randomUUID();
      setReceipt(answer.value);
      setOpen(false);
      focusOn("[tabindex]");
      reload();
    });
  };
  return (
    <div ref={place} class="no-print">
      {receipt === null ? null : <UndoHandover receipt={receipt} undone={reload} />}
      {open ? (
        <form class="update-form" noValidate onSubmit={submit} onKeyDown={(event) => (event.key === "Escape" ? close() : undefined)}>
          <p>{words.handWhat(projects.length, actions.length)}</p>
          <PersonField label={words.to} value={to} people={choices.people.filter(({ id }) => id !== person.id)} change={setTo} />
          <TextField label={words.reason} hint={words.reasonHint} value={reason} change={setReason} />
          {told === "" ? null : (
            <div role="alert">
              <Notice tone="fault">{told}</Notice>
            </div>
          )}
          <p class="buttons">
            <button type="submit" class="button primary" aria-disabled={busy}>
              {words.confirm}
            </button>
            <button type="button" class="button" onClick={close}>
              {editWords.value.cancel}
            </button>
          </p>
        </form>
      ) : projects.length + actions.length === 0 ? null : (
        <button
          type="button"
          class="button"
          onClick={() => {
            setReceipt(null);
            setOpen(true);
            focusOn("input");
          }}
        >
          {words.hand}
        </button>
      )}
    </div>
  );
}
