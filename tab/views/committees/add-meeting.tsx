import { useState } from "preact/hooks";
import type { CommitteeView } from "../../../bot/contract/committees";
import { committeePaths } from "../../../bot/contract/committee-paths";
import { texts } from "../../app/language";
import { useSession } from "../../app/session";
import { DayField, NumberField, TimeField } from "../../forms/small-fields";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { PanelDialog } from "../../parts/panel-dialog";
import { say } from "../../parts/spoken";
import { TextField } from "../../parts/text-fields";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { meetingIdOf } from "./meeting-id";
import { words } from "./words";

/** A séance beside those of the rhythm: on a day of one's own. */
export function AddMeeting({ view, reload }: { view: CommitteeView; reload: () => void }) {
  const said = words.value;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {said.addMeeting}
      </button>
      {open ? (
        <PanelDialog title={said.addMeetingTitle} close={said.back} closed={() => setOpen(false)}>
          <MeetingForm view={view} added={() => (setOpen(false), say(said.added), reload())} />
        </PanelDialog>
      ) : null}
    </>
  );
}

function MeetingForm({ view, added }: { view: CommitteeView; added: () => void }) {
  const { api } = useSession();
  const said = words.value;
  const { values } = view;
  const [typed, setTyped] = useState({ day: "", startTime: values.startTime, minutes: values.minutes, place: values.place });
  const [fault, setFault] = useState("");
  const { busy, run } = useOneAtATime();
  const type = (next: Partial<typeof typed>): void => setTyped((last) => ({ ...last, ...next }));
  const save = async (): Promise<void> => {
    if (typed.day === "") return;
    const answer = await api.post(committeePaths.addMeeting(view.id), { id: meetingIdOf(view.id, typed.day, new Set(view.meetings.map(({ id }) => id))), ...typed });
    if (answer.ok) added();
    else setFault(failureSentence(answer));
  };
  return (
    <form
      class="update-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        run(save);
      }}
    >
      <div class="form-row">
        <DayField label={said.date} value={typed.day} change={(day) => type({ day })} />
        <TimeField label={said.time} value={typed.startTime} change={(startTime) => (startTime === "" ? undefined : type({ startTime }))} />
        <NumberField label={said.minutes} value={typed.minutes} change={(minutes) => type({ minutes })} />
      </div>
      <TextField label={said.place} value={typed.place} change={(place) => type({ place })} />
      {fault === "" ? null : (
        <Notice tone="fault" title={texts.value.problems.notSaved}>
          {fault}
        </Notice>
      )}
      <p class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy || typed.day === ""}>
          {said.addMeeting}
        </button>
      </p>
    </form>
  );
}
