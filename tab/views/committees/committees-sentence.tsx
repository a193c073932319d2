import type { CommitteeList } from "../../../bot/contract/committees";
import { dayInFull } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { RichSentence } from "../../parts/rich-sentence";
import { hrefOf } from "../../routing/route";
import { registerHref } from "../decisions/register-address";
import { words } from "./words";

/** When the next séance is, and how many decisions are overdue. */
export function CommitteesSentence({ list }: { list: CommitteeList }) {
  const said = words.value;
  const next = list.upcoming[0];
  const overdue = list.committees.reduce((sum, { overdueDecisions }) => sum + overdueDecisions, 0);
  // none is only said by who may read them all
  const isTold = overdue > 0 || list.committees.every(({ readable }) => readable !== false);
  return (
    <p class="sentence">
      {next === undefined ? (
        said.noNext
      ) : (
        <RichSentence parts={said.next(next.committeeName, dayInFull(next.day, language.value), next.points)} hrefs={{ next: hrefOf({ page: "meeting", meetingId: next.id }) }} />
      )}{" "}
      {isTold ? <RichSentence parts={said.overdue(overdue)} hrefs={{ overdue: registerHref(list.plan.id, { state: "overdue" }) }} /> : null}
    </p>
  );
}
