import type { ComponentChildren } from "preact";
import type { PersonView } from "../../../bot/contract/people";
import { words } from "./words";

interface ContactLinksProps {
  person: Pick<PersonView, "name" | "email">;
  /** What else can be done with the address, on its second line. */
  children?: ComponentChildren;
}

/** The ways to reach somebody: their address, and a conversation in Teams. */
export function ContactLinks({ person: { name, email }, children }: ContactLinksProps) {
  const { people } = words.value;
  if (email === "") return <span class="quiet">{people.noAddress}</span>;
  return (
    <span class="contacts">
      <a href={`mailto:${email}`} aria-label={`${email}, ${people.writeTo(name)}`}>
        {email}
      </a>
      <span class="pair">
        <a class="hint" href={`https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)}`} target="_blank" rel="noreferrer" aria-label={people.chatWith(name)}>
          {people.chat}
        </a>
        {children}
      </span>
    </span>
  );
}
