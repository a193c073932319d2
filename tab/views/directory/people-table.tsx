import { useState } from "preact/hooks";
import type { PersonView } from "../../../bot/contract/people";
import { capitalized } from "../../parts/capitalized";
import { GapRow } from "../../parts/gap-row";
import { useWindow } from "../../parts/use-window";
import { hrefOf } from "../../routing/route";
import { AddressCell } from "./address-cell";
import { ContactLinks } from "./contact-links";
import { PersonPanel } from "./person-panel";
import { words } from "./words";

interface PeopleTableProps {
  people: readonly PersonView[];
  /** The reader keeps the directory: links and addresses show, and can be changed. */
  keeps: boolean;
  put: (people: PersonView[]) => void;
}

/** People with their direction and the way to reach them. */
export function PeopleTable({ people, keeps, put }: PeopleTableProps) {
  const said = words.value.people;
  const { body, windowed, from, to, before, after } = useWindow(people.length);
  const columns = keeps ? 4 : 3;
  const [editing, edit] = useState("");
  const edited = people.find(({ id }) => id === editing);
  return (
    <div class="table-frame">
      <table class={`people${keeps ? " kept" : ""}${windowed ? " windowed" : ""}`} aria-rowcount={people.length + 1}>
        <caption class="only-heard">{said.caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{said.person}</th>
            <th scope="col">{said.direction}</th>
            {keeps ? <th scope="col">{said.state}</th> : null}
            <th scope="col">{said.address}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          <GapRow height={before} columns={columns} />
          {people.slice(from, to).map((person, index) => (
            <tr key={person.id} aria-rowindex={from + index + 2}>
              <PersonCell person={person} keeps={keeps} edit={() => edit(person.id)} />
              <td data-label={said.direction}>
                <span class="stack">
                  {person.direction === "" ? <span class="quiet">{said.noDirection}</span> : <span>{person.direction}</span>}
                  {person.successor === "" ? null : <span class="hint">{words.value.directions.takenOver(person.successor)}</span>}
                </span>
              </td>
              {person.link === null ? null : (
                <td data-label={said.state}>
                  <span class="stack">
                    <span class={person.link === "unlinked" ? "attention" : ""}>{capitalized(said.link[person.link])}</span>
                    {person.link === "linked" && person.reach !== null ? <span class="hint">{said.reach[person.reach]}</span> : null}
                  </span>
                </td>
              )}
              <td data-label={said.address}>{keeps ? <AddressCell person={person} put={put} /> : <ContactLinks person={person} />}</td>
            </tr>
          ))}
          <GapRow height={after} columns={columns} />
        </tbody>
      </table>
      {edited === undefined ? null : <PersonPanel key={edited.id} person={edited} put={put} closed={() => edit("")} />}
    </div>
  );
}

function PersonCell({ person, keeps, edit }: { person: PersonView; keeps: boolean; edit: () => void }) {
  const said = words.value.people;
  return (
    <th scope="row">
      {keeps ? (
        <a class="name" href={hrefOf({ page: "availability", personId: person.id })} aria-label={said.availabilityOf(person.name)} title={said.availabilityOf(person.name)}>
          {person.name}
        </a>
      ) : (
        <strong>{person.name}</strong>
      )}
      {person.title === "" ? null : <span class="hint">{person.title}</span>}
      {keeps ? (
        <span class="contacts">
          <span class="pair">
            <a class="hint" href={hrefOf({ page: "handover", personId: person.id })} aria-label={said.handoverOf(person.name)}>
              {said.handover}
            </a>
            <button type="button" class="button subtle slim" aria-label={said.editOf(person.name)} onClick={edit}>
              {words.value.edit}
            </button>
          </span>
        </span>
      ) : null}
    </th>
  );
}
