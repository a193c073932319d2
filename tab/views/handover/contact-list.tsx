import type { Dossier } from "../../../bot/contract/handover";
import { handoverWords } from "./words";

/** With whom a successor will work, those with whom most is shared first. */
export function ContactList({ contacts }: { contacts: Dossier["contacts"] }) {
  const words = handoverWords.value;
  return (
    <section aria-labelledby="handed-contacts">
      <h2 id="handed-contacts">{words.contacts}</h2>
      {contacts.length === 0 ? <p class="quiet">{words.noContacts}</p> : null}
      <ul class="contact-list">
        {contacts.map(({ id, name, title, email, shared }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span class="hint">{[title, words.shared(shared)].filter((text) => text !== "").join(", ")}</span>
            {email === "" ? <span class="quiet">{words.noAddress}</span> : <a href={`mailto:${email}`}>{email}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}
