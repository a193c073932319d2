import type { CommitteeList } from "../../../bot/contract/committees";
import { committeePaths } from "../../../bot/contract/committee-paths";
import { useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { FailurePage } from "../../parts/failure-page";
import { Folded } from "../../parts/folded";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { PlanPage } from "../plan/plan-page";
import { CommitteeTable } from "./committee-table";
import { CommitteesSentence } from "./committees-sentence";
import { NewCommittee } from "./new-committee";
import { UpcomingMeetings } from "./upcoming-meetings";
import { words } from "./words";

const EVERY_MS = 60_000;

/** The instances of a plan as a tree, and the séances to come: where a roadmap is steered. */
export function CommitteesView({ planId }: { planId: string }) {
  const { api } = useSession();
  const thing = live<CommitteeList>(api, committeePaths.committees(planId));
  useFresh(thing, EVERY_MS);
  const list = thing.value.value;
  const failure = thing.failure.value;
  if (list === null) return failure === null ? <Skeleton rows={6} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const said = words.value;
  const standing = list.committees.filter(({ closed }) => !closed);
  const closed = list.committees.filter((one) => one.closed);
  return (
    <PlanPage plan={list.plan} part="instances" of={thing}>
      {list.committees.length === 0 ? (
        <div>
          <p class="lead">{said.empty}</p>
          <p>{list.canTend.allowed ? said.emptyHow : said.emptyOther}</p>
        </div>
      ) : (
        <CommitteesSentence list={list} />
      )}
      <div class="buttons">
        {list.canTend.allowed ? <NewCommittee list={list} reload={() => void thing.look()} /> : null}
        {list.committees.length === 0 ? null : (
          <a class="button" href={hrefOf({ page: "decisions", planId })}>
            {said.register}
          </a>
        )}
      </div>
      {list.committees.length === 0 ? null : (
        <>
          <UpcomingMeetings meetings={list.upcoming} today={list.today} />
          <section aria-labelledby="tree-title">
            <h2 id="tree-title">{said.tree}</h2>
            <CommitteeTable committees={standing} today={list.today} planId={planId} caption={said.caption} />
            {closed.length === 0 ? null : (
              <Folded title={said.closedTitle(closed.length)} className="below">
                <CommitteeTable committees={closed} today={list.today} planId={planId} caption={said.closedTitle(closed.length)} />
              </Folded>
            )}
          </section>
          <footer class="foot">
            <p>{said.foot}</p>
          </footer>
        </>
      )}
    </PlanPage>
  );
}
