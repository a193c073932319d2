import reached from "fluent-icon:checkmark-circle-20-filled";
import missing from "fluent-icon:error-circle-20-regular";
import type { MeetingView } from "../../../bot/contract/meetings";
import { Icon } from "../../marks/icon";
import { liveWords } from "./words";

/** How many are there, and whether that is enough to decide. */
export function QuorumLine({ quorum }: Pick<MeetingView, "quorum">) {
  const { attendance: words } = liveWords.value;
  const { needed, present, voters } = quorum;
  return (
    <p class={quorum.reached ? "live-quorum reached" : "live-quorum"}>
      {needed === null ? null : (
        <span class="mark">
          <Icon of={quorum.reached ? reached : missing} />
          <strong>{quorum.reached ? words.reached : words.notReached}</strong>
        </span>
      )}{" "}
      <span>{words.quorum(present, needed, voters)}</span>
    </p>
  );
}
