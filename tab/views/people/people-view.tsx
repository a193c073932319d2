import { useState } from "preact/hooks";
import type { PersonView } from "../../../bot/contract/people";
import { paths } from "../../../bot/contract/paths";
import { fold } from "../../../bot/domain/wording/fold";
import { texts } from "../../app/language";
import { useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { FreshnessLine } from "../../freshness/freshness-line";
import { FailurePage } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { Skeleton } from "../../parts/skeleton";
import { PeopleTable } from "./people-table";
import { SearchField } from "../../parts/search-field";

/** The people of the plans, for the bureau: who has an address, who is reached, and the way to give an address. */
export function PeopleView() {
  const { api } = useSession();
  const thing = live<PersonView[]>(api, paths.people());
  useFresh(thing, 30_000);
  const [text, setText] = useState("");
  const [unlinkedOnly, setUnlinkedOnly] = useState(false);
  const words = texts.value.people;
  const people = thing.value.value;
  const failure = thing.failure.value;
  if (people === null) return failure === null ? <Skeleton /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const asked = fold(text).split(" ");
  const shown = people
    .filter((person) => !unlinkedOnly || person.link === "unlinked")
    .filter((person) => {
      const hay = fold([person.name, person.direction, person.title, person.email].join(" "));
      return asked.every((word) => hay.includes(word));
    });
  return (
    <article class="page">
      <div class="page-head">
        <div>
          <Heading title={words.title} />
        </div>
        <div class="tools">
          <FreshnessLine of={thing} />
        </div>
      </div>
      {people.length === 0 ? (
        <p class="lead">{words.empty}</p>
      ) : (
        <>
          <p class="sentence">{words.sentence(people.length, people.filter((person) => person.link === "unlinked").length)}</p>
          <section>
            <search class="filters">
              <SearchField label={words.search} value={text} change={setText} />
              <label class="check">
                <input
                  type="checkbox"
                  checked={unlinkedOnly}
                  onChange={(event) => setUnlinkedOnly(event.currentTarget.checked)}
                />
                {words.onlyUnlinked}
              </label>
            </search>
            {shown.length === 0 ? (
              <p class="quiet" role="status">
                {words.noMatch}
              </p>
            ) : (
              <PeopleTable people={shown} put={thing.put} />
            )}
          </section>
        </>
      )}
    </article>
  );
}
