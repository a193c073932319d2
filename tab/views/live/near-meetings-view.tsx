import { committeePaths, committeeSubPages } from "../../../bot/contract/committee-paths";
import type { CommitteeList, MeetingLine } from "../../../bot/contract/committees";
import { dayInFull } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { planToOpen, useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { capitalized } from "../../parts/capitalized";
import { FailurePage } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { Skeleton } from "../../parts/skeleton";
import { BASE } from "../../routing/route";
import { UnknownView } from "../unknown-view";
import { liveWords } from "./words";

/** The séances of the coming weeks, to enter one: what opens beside a Teams meeting and in a channel. */
export function NearMeetingsView() {
  const { plans } = useSession();
  const planId = planToOpen(plans);
  return planId === null ? <UnknownView /> : <NearMeetings planId={planId} />;
}

function NearMeetings({ planId }: { planId: string }) {
  const { api } = useSession();
  const { chooser: words } = liveWords.value;
  const thing = live<CommitteeList>(api, committeePaths.committees(planId));
  useFresh(thing, 60_000);
  const list = thing.value.value;
  const failure = thing.failure.value;
  if (list === null) return failure === null ? <Skeleton rows={4} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  return (
    <div class="page near-meetings">
      <div>
        <Heading title={words.title} />
        <p class="lead">{words.sentence(list.upcoming.length)}</p>
      </div>
      <ul class="lined">
        {list.upcoming.map((one) => (
          <Line key={one.id} meeting={one} />
        ))}
      </ul>
      {list.upcoming.length === 0 ? <p class="quiet">{words.none}</p> : null}
    </div>
  );
}

function Line({ meeting }: { meeting: MeetingLine }) {
  const { chooser: words } = liveWords.value;
  const id = encodeURIComponent(meeting.id);
  const when = words.line(dayInFull(meeting.day, language.value), meeting.startTime.slice(0, 2), meeting.startTime.slice(3));
  // an instance may meet twice in these weeks
  const which = `${meeting.committeeName}, ${when}`;
  return (
    <li>
      <h2>{meeting.committeeName}</h2>
      <p class="live-beside">
        {capitalized(when)}, {words.states[meeting.state]}
      </p>
      <p class="buttons">
        <a class="button primary" href={BASE + committeeSubPages.live(id)} aria-label={`${words.enter}, ${which}`}>
          {words.enter}
        </a>
        <a class="button" href={BASE + committeeSubPages.meeting(id)} aria-label={`${words.page}, ${which}`}>
          {words.page}
        </a>
      </p>
    </li>
  );
}
