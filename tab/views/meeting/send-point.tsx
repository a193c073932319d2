import { useState } from "preact/hooks";
import type { MeetingView, PointView } from "../../../bot/contract/meetings";
import { ChoiceField } from "../../forms/small-fields";
import { Notice } from "../../parts/notice";
import { PanelDialog } from "../../parts/panel-dialog";
import { say } from "../../parts/spoken";
import { TextArea } from "../../parts/text-fields";
import { arrangedOf } from "./agenda-draft";
import { PointTrail } from "./point-trail";
import { type Step, useSteps } from "./use-steps";
import { words } from "./words";

interface SendPointProps {
  point: PointView;
  view: MeetingView;
  reload: () => void;
  closed: () => void;
}

/** Sends a point to the instance above or to one below, with the reason; its trail goes with it. */
export function SendPoint({ point, view, reload, closed }: SendPointProps) {
  const said = words.value;
  const { sendable } = view;
  const [committeeId, setCommitteeId] = useState(sendable[0]?.id ?? "");
  const [reason, setReason] = useState("");
  const { fault, take, busy } = useSteps(view.id, reload);
  const send = (): void => {
    // a proposed agenda is only kept once somebody does something with it
    const first: Step[] = view.arranged ? [] : [{ do: "arrange", agenda: view.agenda.map(arrangedOf), seen: view.version }];
    take([...first, { do: "send", pointId: point.id, committeeId, reason: reason.trim() }], () => {
      say(said.sent(sendable.find(({ id }) => id === committeeId)?.name ?? ""));
      closed();
    });
  };
  return (
    <PanelDialog title={said.sendTitle} close={said.close} closed={closed}>
      <p>{point.title}</p>
      <PointTrail trail={point.trail} />
      <form
        class="update-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <ChoiceField label={said.sendWhere} value={committeeId} options={sendable.map(({ id, name, way }) => [id, `${name} (${said.ways[way]})`])} change={setCommitteeId} />
        <TextArea label={said.sendWhy} hint={said.sendWhyHint} value={reason} change={setReason} />
        {fault === "" ? null : <Notice tone="fault">{fault}</Notice>}
        <p class="buttons">
          <button type="submit" class="button primary" aria-disabled={busy}>
            {said.send}
          </button>
        </p>
      </form>
    </PanelDialog>
  );
}
