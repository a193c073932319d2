import type { PersonView } from "../../../bot/contract/people";
import { words } from "./words";

/** The ways to reach somebody: their address, and a conversation in Teams. */
export function ContactLinks({ person }: { person: Pick<PersonView, "name" | "email"> }) {
  const { people } = words.value;
  if (person.email === "") return <span class="quiet">{people.noAddress}</span>;
  return (
    <span class="contacts">
      <a href={`mailto:${person.email}`} aria-label={`${person.email}, ${people.writeTo(person.name)}`}>
        {person.email}
      </a>{" "}
      <a href={`https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(person.email)}`} target="_blank" rel="noreferrer" aria-label={people.chatWith(person.name)}>
        {people.chat}
      </a>
    </span>
  );
}
