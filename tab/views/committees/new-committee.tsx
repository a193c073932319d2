import { useState } from "preact/hooks";
import type { CommitteeList, CommitteeValues } from "../../../bot/contract/committees";
import { PanelDialog } from "../../parts/panel-dialog";
import { navigate } from "../../routing/router";
import { hrefOf } from "../../routing/route";
import { CommitteeForm } from "./committee-form";
import { words } from "./words";

const BLANK: CommitteeValues = {
  name: "",
  level: 1,
  parentId: null,
  members: [],
  quorum: null,
  rhythm: { every: "quarter", weekday: 2, weekOfMonth: 2, monthOfPeriod: 3 },
  startTime: "14:00",
  minutes: 120,
  place: "",
  remit: [],
  projectIds: [],
  channelId: null,
  closed: false,
};

/** The first step of steering: an instance, typed in a panel, then its own page. */
export function NewCommittee({ list, reload }: { list: CommitteeList; reload: () => void }) {
  const said = words.value;
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const added = (id: string): void => {
    close();
    reload();
    navigate(hrefOf({ page: "committee", committeeId: id }));
  };
  return (
    <>
      <button type="button" class={list.committees.length === 0 ? "button primary" : "button"} onClick={() => setOpen(true)}>
        {said.add}
      </button>
      {open ? (
        <PanelDialog title={said.addTitle} close={said.back} closed={close} wide>
          <CommitteeForm planId={list.plan.id} id={null} version={null} values={BLANK} list={list} saved={added} cancel={close} />
        </PanelDialog>
      ) : null}
    </>
  );
}
