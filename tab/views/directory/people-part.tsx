import type { PersonView } from "../../../bot/contract/people";
import { directoryPaths } from "../../../bot/contract/directory-paths";
import { useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { FailurePage } from "../../parts/failure-page";
import { SearchField } from "../../parts/search-field";
import { Skeleton } from "../../parts/skeleton";
import { DirectoryFrame } from "./directory-frame";
import { useDirectoryFilters, wordsTest } from "./directory-address";
import { PeopleTable } from "./people-table";
import { words } from "./words";

const EVERY_MS = 30_000;

/** Everybody the plans name; the bureau also sees who has an address and is reached, and gives addresses. */
export function PeoplePart() {
  const { api } = useSession();
  const thing = live<PersonView[]>(api, directoryPaths.people());
  useFresh(thing, EVERY_MS);
  const { filters, change } = useDirectoryFilters(null);
  const said = words.value.people;
  const people = thing.value.value;
  const failure = thing.failure.value;
  if (people === null) return failure === null ? <Skeleton /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const keeps = people.some(({ link }) => link !== null);
  const passes = wordsTest(filters.text);
  const shown = people
    .filter((person) => filters.unlinked === "" || person.link === "unlinked")
    .filter(({ name, direction, successor, title, email }) => passes([name, direction, successor, title, email]));
  const unlinked = people.filter(({ link }) => link === "unlinked").length;
  return (
    <DirectoryFrame part={null} of={thing}>
      {people.length === 0 ? (
        <p class="lead">{said.empty}</p>
      ) : (
        <>
          <p class="sentence">
            {said.sentence(people.length)} {keeps ? said.addresses(unlinked) : null}
          </p>
          <section>
            <search class="filters">
              <SearchField label={said.search} value={filters.text} change={(text) => change({ text })} />
              {keeps ? (
                <label class="check">
                  <input type="checkbox" checked={filters.unlinked !== ""} onChange={(event) => change({ unlinked: event.currentTarget.checked ? "1" : "" })} />
                  {said.onlyUnlinked}
                </label>
              ) : null}
            </search>
            {shown.length === 0 ? (
              <p class="quiet" role="status">
                {said.noMatch}
              </p>
            ) : (
              <PeopleTable people={shown} keeps={keeps} put={thing.put} />
            )}
          </section>
        </>
      )}
    </DirectoryFrame>
  );
}
