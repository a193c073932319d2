import { useEffect } from "preact/hooks";
import type { AvailabilityView as View } from "../../../bot/contract/availability";
import { texts } from "../../app/language";
import { useSession } from "../../app/session";
import { live } from "../../freshness/live";
import { Breadcrumb } from "../../parts/breadcrumb";
import { FailurePage } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { Absences } from "./absences";
import { availabilityPaths } from "./availability-paths";
import { DigestForm } from "./digest-form";
import { HoursForm } from "./hours-form";
import { ThisWeek } from "./this-week";
import { whenInWords } from "./when-in-words";
import { words } from "./words";

interface AvailabilityViewProps {
  /** Null: one's own. */
  personId: string | null;
}

/** When a person can be written to: this week, absences, hours, digest. One's own, or somebody's for the bureau. */
export function AvailabilityView({ personId }: AvailabilityViewProps) {
  const { api } = useSession();
  const thing = live<View>(api, availabilityPaths(personId).read);
  useEffect(() => void thing.look(), [thing]);
  const said = words.value;
  const { shell } = texts.value;
  const view = thing.value.value;
  const failure = thing.failure.value;
  if (view === null) return failure === null ? <Skeleton /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const crumb =
    personId === null
      ? { name: shell.mine, href: hrefOf({ page: "mine" }) }
      : { name: shell.people, href: hrefOf({ page: "people" }) };
  const same = { view, personId, put: thing.put };
  return (
    <article class="page availability">
      <div>
        <Breadcrumb crumbs={[crumb]} />
        <Heading title={personId === null ? said.mine : said.of(view.person.name)} />
      </div>
      <p class="sentence">
        {whenInWords(view)} {said.sentenceMore}
      </p>
      <Absences {...same} />
      <ThisWeek {...same} />
      <HoursForm {...same} />
      {view.readsDigest ? <DigestForm {...same} /> : null}
      <footer class="foot">
        <p>{said.foot}</p>
      </footer>
    </article>
  );
}

