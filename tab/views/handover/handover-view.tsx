import type { Dossier } from "../../../bot/contract/handover";
import { directoryPaths } from "../../../bot/contract/directory-paths";
import { dayAt } from "../../../bot/domain/calendar/day";
import { dayInFull } from "../../../bot/domain/wording/format-day";
import { language, texts } from "../../app/language";
import { useSession } from "../../app/session";
import { FreshnessLine } from "../../freshness/freshness-line";
import { live, useFresh } from "../../freshness/live";
import { EVERY_MS_DEARER } from "../../freshness/poll-delay";
import { Breadcrumb } from "../../parts/breadcrumb";
import { FailurePage } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { ActionTable } from "../actions/action-table";
import { ContactList } from "./contact-list";
import { HandOver } from "./hand-over";
import { HandedProjects } from "./handed-projects";
import { ToldLines } from "./told-lines";
import { handoverWords } from "./words";

const NOTHING: ReadonlySet<string> = new Set();

/** All that a person carries, on one page for who comes after: read, printed, and handed over in one operation. */
export function HandoverView({ personId }: { personId: string }) {
  const { api, me } = useSession();
  const thing = live<Dossier>(api, directoryPaths.handover(personId));
  useFresh(thing, EVERY_MS_DEARER);
  const dossier = thing.value.value;
  const failure = thing.failure.value;
  if (dossier === null) return failure === null ? <Skeleton /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const words = handoverWords.value;
  const { shell } = texts.value;
  const { person, projects, actions, over, directions, contacts, moves, history, canHandOver, asOf } = dossier;
  const late = actions.filter(({ daysLate }) => daysLate > 0).length;
  const isOwn = me.id === personId;
  const title = words.title(person.name);
  return (
    <article class="page">
      <div class="page-head">
        <div>
          <Breadcrumb crumbs={[isOwn ? { name: shell.mine, href: hrefOf({ page: "mine" }) } : { name: shell.people, href: hrefOf({ page: "people" }) }]} />
          <Heading title={title} />
          <p class="quiet">{[person.title, person.direction, person.email].filter((text) => text !== "").join(", ")}</p>
        </div>
        <div class="tools">
          <FreshnessLine of={thing} />
          <button type="button" class="button" onClick={() => window.print()}>
            {words.print}
          </button>
        </div>
      </div>
      <p class="sentence">{words.sentence(projects.length, actions.length, late)}</p>
      {canHandOver.allowed ? <HandOver dossier={dossier} reload={() => void thing.look()} /> : null}
      <HandedProjects projects={projects} />
      {actions.length === 0 ? null : (
        <section aria-labelledby="handed-actions">
          <h2 id="handed-actions">{words.actions}</h2>
          <ActionTable actions={actions} caption={words.actions} marked={NOTHING} placed />
        </section>
      )}
      <ContactList contacts={contacts} />
      <ToldLines id="handed-moves" title={words.moves} none={words.noMoves} lines={moves} />
      <ToldLines id="handed-history" title={words.history} none={words.noHistory} lines={history} />
      <footer class="foot">
        {over.projects + over.actions === 0 ? null : <p>{words.over(over.projects, over.actions)}</p>}
        {directions.length === 0 ? null : <p>{words.directions(directions.map(({ name }) => name).join(", "))}</p>}
        <p>{words.foot(dayInFull(dayAt(asOf, Intl.DateTimeFormat().resolvedOptions().timeZone), language.value))}</p>
      </footer>
    </article>
  );
}
