import type { PersonView } from "../../../bot/contract/people";
import { texts } from "../../app/language";
import { capitalized } from "../../parts/capitalized";
import { GapRow } from "../../parts/gap-row";
import { useWindow } from "../../parts/use-window";
import { hrefOf } from "../../routing/route";
import { AddressCell } from "./address-cell";

const COLUMNS = 4;

/** People with their address and whether Jalon reaches them. */
export function PeopleTable({ people, put }: { people: readonly PersonView[]; put: (people: PersonView[]) => void }) {
  const words = texts.value.people;
  const { body, windowed, from, to, before, after } = useWindow(people.length);
  return (
    <div class="table-frame">
      <table class={windowed ? "people windowed" : "people"} aria-rowcount={people.length + 1}>
        <caption class="only-heard">{words.caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.direction}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.address}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          <GapRow height={before} columns={COLUMNS} />
          {people.slice(from, to).map((person, index) => (
            <tr key={person.id} aria-rowindex={from + index + 2}>
              <th scope="row">
                <a
                  class="name"
                  href={hrefOf({ page: "availability", personId: person.id })}
                  aria-label={words.availabilityOf(person.name)}
                  title={words.availabilityOf(person.name)}
                >
                  {person.name}
                </a>
                {person.title === "" ? null : <span class="hint">{person.title}</span>}
              </th>
              <td data-label={words.direction}>
                {person.direction === "" ? <span class="quiet">{words.noDirection}</span> : person.direction}
              </td>
              <td data-label={words.state}>
                <span class="stack">
                  <span class={person.link === "unlinked" ? "attention" : ""}>{capitalized(words.link[person.link])}</span>
                  {person.link === "linked" ? <span class="hint">{words.reach[person.reach]}</span> : null}
                </span>
              </td>
              <td data-label={words.address}>
                <AddressCell person={person} put={put} />
              </td>
            </tr>
          ))}
          <GapRow height={after} columns={COLUMNS} />
        </tbody>
      </table>
    </div>
  );
}
