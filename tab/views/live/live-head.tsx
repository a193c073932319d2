import { committeeSubPages } from "../../../bot/contract/committee-paths";
import type { MeetingView } from "../../../bot/contract/meetings";
import { dayInFull } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { clockTime } from "../../parts/clock-time";
import { failureSentence } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { BASE } from "../../routing/route";
import { useSeconds } from "./point-clock";
import { QuorumLine } from "./quorum-line";
import { StageButton } from "./stage-button";
import { minutesToCome } from "./time-left";
import type { LiveMeeting } from "./use-live-meeting";
import { liveWords } from "./words";

interface LiveHeadProps {
  meeting: LiveMeeting;
  view: MeetingView;
  help: () => void;
}

/** Which séance this is, when it will end, whether it may decide, and the ways out. */
export function LiveHead({ meeting, view, help }: LiveHeadProps) {
  const { host } = useSession();
  const words = liveWords.value;
  const { timeZone } = view.plan;
  useSeconds();
  const now = meeting.nowMs();
  const minutes = minutesToCome(view, now);
  const checkedAt = meeting.thing.checkedAt.value;
  const failure = meeting.thing.failure.value;
  return (
    <header class="live-head">
      <div class="live-which">
        <Heading title={words.title(view.committee.name, dayInFull(view.day, language.value))} />
        {failure === null || checkedAt === null ? null : (
          <p class="live-beside attention">{failure.reason === "offline" ? words.queue.stale(clockTime(checkedAt, language.value, timeZone)) : failureSentence(failure)}</p>
        )}
        {view.state === "open" && minutes > 0 && failure === null ? (
          <p class="live-beside">{words.clock.toCome(minutes, clockTime(now + minutes * 60_000, language.value, timeZone))}</p>
        ) : null}
      </div>
      <QuorumLine quorum={view.quorum} />
      {host.surface === "stage" ? null : (
        <p class="buttons">
          <StageButton meetingId={view.id} />
          <button type="button" class="button subtle live-keys-button" aria-keyshortcuts="?" onClick={help}>
            {words.keys.show}
          </button>
          <a class="button subtle" href={BASE + committeeSubPages.meeting(encodeURIComponent(view.id))}>
            {words.leave}
          </a>
        </p>
      )}
    </header>
  );
}
