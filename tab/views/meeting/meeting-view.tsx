import type { MeetingView as View } from "../../../bot/contract/meetings";
import { committeePaths } from "../../../bot/contract/committee-paths";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { FreshnessLine } from "../../freshness/freshness-line";
import { live, useFresh } from "../../freshness/live";
import { Breadcrumb } from "../../parts/breadcrumb";
import { CopyLink } from "../../parts/copy-link";
import { FailurePage } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { words as committeeWords } from "../committees/words";
import { Agenda } from "./agenda";
import { Convocation } from "./convocation";
import { MeetingDecisions } from "./meeting-decisions";
import { MeetingMembers } from "./meeting-members";
import { MeetingNotes } from "./meeting-notes";
import { MeetingSentence } from "./meeting-sentence";
import { MeetingTools } from "./meeting-tools";
import { PackPart } from "./pack-part";
import { SummaryPart } from "./summary-part";
import { words } from "./words";

const EVERY_MS = 20_000;

/** A séance from its date to its summary: the agenda, what is missing for its pack, its members, its decisions. */
export function MeetingView({ meetingId }: { meetingId: string }) {
  const { api } = useSession();
  const thing = live<View>(api, committeePaths.meeting(meetingId));
  useFresh(thing, EVERY_MS);
  const view = thing.value.value;
  const failure = thing.failure.value;
  if (view === null) return failure === null ? <Skeleton rows={8} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const said = words.value;
  const title = said.title(view.committee.name, dayInWords(view.day, language.value));
  const reload = (): void => void thing.look();
  const begun = view.state === "open" || view.state === "closed";
  return (
    <article class="page meeting">
      <div class="page-head">
        <div>
          <Breadcrumb
            crumbs={[
              { name: view.plan.name, href: hrefOf({ page: "plan", planId: view.plan.id }) },
              { name: committeeWords.value.title, href: hrefOf({ page: "committees", planId: view.plan.id }) },
              { name: view.committee.name, href: hrefOf({ page: "committee", committeeId: view.committee.id }) },
            ]}
          />
          <Heading title={title} />
        </div>
        <div class="tools">
          <FreshnessLine of={thing} />
          <CopyLink label={title} />
        </div>
      </div>
      <MeetingSentence view={view} />
      <MeetingTools view={view} reload={reload} />
      <div class="split">
        <div>
          <Agenda view={view} reload={reload} />
          {begun ? <MeetingDecisions view={view} reload={reload} /> : null}
          <MeetingNotes view={view} />
        </div>
        <div>
          {view.state === "closed" ? <SummaryPart view={view} reload={reload} /> : null}
          <PackPart view={view} reload={reload} />
          {view.state === "planned" || view.state === "called" ? <Convocation view={view} reload={reload} /> : null}
          <MeetingMembers view={view} />
        </div>
      </div>
      <footer class="foot">
        <p>{said.foot}</p>
      </footer>
    </article>
  );
}
