import { useState } from "preact/hooks";
import type { CommitteeList, CommitteeView as View } from "../../../bot/contract/committees";
import { committeePaths } from "../../../bot/contract/committee-paths";
import { daysBetween } from "../../../bot/domain/calendar/day";
import { dayInFull } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { FreshnessLine } from "../../freshness/freshness-line";
import { live, useFresh } from "../../freshness/live";
import { Breadcrumb } from "../../parts/breadcrumb";
import { CopyLink } from "../../parts/copy-link";
import { FailurePage, refusalSentence } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { PanelDialog } from "../../parts/panel-dialog";
import { Skeleton } from "../../parts/skeleton";
import { say } from "../../parts/spoken";
import { hrefOf } from "../../routing/route";
import { AddMeeting } from "./add-meeting";
import { CommitteeFacts } from "./committee-facts";
import { CommitteeForm } from "./committee-form";
import { MeetingTable } from "./meeting-table";
import { WaitingPoints } from "./waiting-points";
import { words } from "./words";
import { YearDates } from "./year-dates";

const EVERY_MS = 60_000;

/** One instance: when it meets next, who sits in it, what it may decide, its séances. */
export function CommitteeView({ committeeId }: { committeeId: string }) {
  const { api } = useSession();
  const thing = live<View>(api, committeePaths.committee(committeeId));
  useFresh(thing, EVERY_MS);
  const view = thing.value.value;
  const failure = thing.failure.value;
  if (view === null) return failure === null ? <Skeleton rows={6} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const said = words.value;
  const { values, planId, today } = view;
  const next = view.meetings.filter(({ day, state }) => day >= today && state !== "cancelled" && state !== "closed").toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
  return (
    <article class="page committee">
      <div class="page-head">
        <div>
          <Breadcrumb crumbs={[{ name: said.title, href: hrefOf({ page: "committees", planId }) }]} />
          <Heading title={values.name} />
        </div>
        <div class="tools">
          <FreshnessLine of={thing} />
          <CopyLink label={values.name} />
        </div>
      </div>
      <p class="sentence">{values.closed ? said.sentenceClosed : next === undefined ? said.sentenceNone : said.sentence(dayInFull(next.day, language.value), daysBetween(today, next.day))}</p>
      {values.closed ? null : (
        <div class="buttons">
          {next === undefined || !view.canRead.allowed ? null : (
            <a class="button primary" href={hrefOf({ page: "meeting", meetingId: next.id })}>
              {said.agenda}
            </a>
          )}
          {view.canTend.allowed ? <YearDates view={view} today={today} reload={() => void thing.look()} /> : null}
          {view.canRun.allowed ? <AddMeeting view={view} reload={() => void thing.look()} /> : null}
        </div>
      )}
      <WaitingPoints waiting={view.waiting} />
      <MeetingTable meetings={view.meetings} today={today} />
      <FactsSection view={view} reload={() => void thing.look()} />
    </article>
  );
}

/** What the instance is, and the form in which the bureau changes it. */
function FactsSection({ view, reload }: { view: View; reload: () => void }) {
  const said = words.value;
  const { api } = useSession();
  const [open, setOpen] = useState(false);
  const list = live<CommitteeList>(api, committeePaths.committees(view.planId));
  const known = list.value.value;
  const start = (): void => {
    void list.look();
    setOpen(true);
  };
  const saved = (): void => {
    setOpen(false);
    say(said.saved);
    reload();
  };
  return (
    <section aria-labelledby="committee-facts" class="editable">
      <div class="section-head">
        <h2 id="committee-facts">{said.facts}</h2>
        {view.canTend.allowed ? (
          <button type="button" class="button subtle" onClick={start}>
            {said.edit}
          </button>
        ) : null}
      </div>
      <CommitteeFacts view={view} />
      {view.canTend.allowed ? null : <p class="hint below">{refusalSentence(view.canTend.reason)}</p>}
      {!open || known === null ? null : (
        <PanelDialog title={view.values.name} close={said.back} closed={() => setOpen(false)} wide>
          <CommitteeForm planId={view.planId} id={view.id} version={view.version} values={view.values} list={known} saved={saved} cancel={() => setOpen(false)} />
        </PanelDialog>
      )}
    </section>
  );
}
