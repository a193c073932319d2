import clock from "fluent-icon:clock-20-regular";
import { useRef, useState } from "preact/hooks";
import type { ActionView } from "../../../bot/contract/actions";
import { paths } from "../../../bot/contract/paths";
import type { MyWeek } from "../../../bot/contract/people";
import { isOpen } from "../../../bot/domain/roadmap/action";
import { weekNumber } from "../../../bot/domain/calendar/iso-week";
import { details } from "../../app/details";
import { useSession } from "../../app/session";
import { FreshnessLine } from "../../freshness/freshness-line";
import { live, useFresh } from "../../freshness/live";
import { EVERY_MS_DEARER } from "../../freshness/poll-delay";
import { Icon } from "../../marks/icon";
import { CopyLink } from "../../parts/copy-link";
import { FailurePage } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { MineItem } from "./mine-item";
import { NothingNew } from "./nothing-new";
import { byUrgency } from "./by-urgency";

/** The person's own actions: all confirmed in one tap, or answered one by one as in the weekly card. */
export function MineView() {
  const { api, me } = useSession();
  const mine = live<ActionView[]>(api, paths.myActions());
  const week = live<MyWeek>(api, paths.myWeek());
  useFresh(mine, EVERY_MS_DEARER);
  useFresh(week, EVERY_MS_DEARER);
  const [closedShown, showClosed] = useState(false);
  // what is answered stays in its place with its receipt, even when it is closed by that, until one comes back to the page
  const order = useRef<string[]>([]);
  const { answers: words } = details.value;
  const actions = mine.value.value;
  const known = week.value.value;
  const failure = mine.failure.value ?? week.failure.value;
  if (actions === null || known === null) {
    return failure === null ? (
      <Skeleton />
    ) : (
      <FailurePage failure={failure} retry={() => void Promise.all([mine.look(), week.look()])} />
    );
  }
  const open = byUrgency(actions.filter(isOpen), known.waiting);
  order.current = [...order.current, ...open.map(({ id }) => id).filter((id) => !order.current.includes(id))];
  const listed = order.current.flatMap((id) => actions.find((action) => action.id === id) ?? []);
  const closed = actions.filter((action) => !listed.includes(action));
  const late = open.filter((action) => action.daysLate > 0).length;
  const put = (next: ActionView): void => {
    mine.put(actions.map((action) => (action.id === next.id ? next : action)));
    void week.look();
  };
  return (
    <article class="page mine">
      <div class="page-head">
        <div>
          <Heading title={words.title} />
          <p class="quiet">{words.week(weekNumber(known.week))}</p>
        </div>
        <div class="tools">
          <FreshnessLine of={mine} />
          <a class="button subtle" href={hrefOf({ page: "availability" })}>
            <Icon of={clock} />
            {words.availability}
          </a>
          <CopyLink label={words.title} />
        </div>
      </div>
      {actions.length === 0 ? (
        <p class="lead">{words.empty}</p>
      ) : (
        <>
          <p class="sentence">
            {words.sentence(open.length)} {open.length === 0 ? "" : words.lateSentence(late)}{" "}
            {words.waiting(known.waiting.length)}
          </p>
          <NothingNew week={known} confirmed={() => void Promise.all([week.look(), mine.look()])} />
          <section aria-labelledby="open-title">
            <h2 id="open-title">{known.waiting.length === 0 ? words.openDone : words.open}</h2>
            <ul class="mine-list">
              {listed.map((action) => (
                <MineItem key={action.id} action={action} waiting={known.waiting.includes(action.id)} put={put} />
              ))}
            </ul>
          </section>
          {closed.length === 0 ? null : (
            <section>
              <button type="button" class="button subtle" aria-expanded={closedShown} onClick={() => showClosed(!closedShown)}>
                {words.closed(closed.length)}
              </button>
              {closedShown ? (
                <ul class="mine-list">
                  {closed.map((action) => (
                    <MineItem key={action.id} action={action} waiting={false} put={put} />
                  ))}
                </ul>
              ) : null}
            </section>
          )}
        </>
      )}
      <footer class="foot">
        <p>
          <a href={hrefOf({ page: "handover", personId: me.id })}>{words.handover}</a>
        </p>
      </footer>
    </article>
  );
}
