import { useEffect } from "preact/hooks";
import { directoryPaths } from "../../../bot/contract/directory-paths";
import type { Contacts } from "../../../bot/contract/people";
import { areaWords } from "../../app/area-words";
import { useSession } from "../../app/session";
import { live } from "../../freshness/live";
import { Heading } from "../../parts/heading";
import { accessibility } from "../../texts/fr/accessibility";

const { words } = areaWords(accessibility, async () => (await import("../../texts/en/accessibility")).accessibility);

/** A chat in Teams with somebody. */
const chatWith = (email: string): string => `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)}`;

function Contact() {
  const { api } = useSession();
  const thing = live<Contacts>(api, directoryPaths.contacts());
  useEffect(() => void thing.look(), [thing]);
  const people = (thing.value.value ?? []).filter(({ email }) => email !== "");
  const said = words.value;
  if (thing.value.value !== null && people.length === 0) return <p>{said.noContact}</p>;
  return (
    <>
      <p>{said.contact}</p>
      <ul class="plain-list">
        {people.map(({ name, email }) => (
          <li key={email}>
            <a href={chatWith(email)} target="_blank" rel="noreferrer">
              {said.write(name)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const List = ({ lines }: { lines: readonly string[] }) => (
  <ul class="plain-list">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** The accessibility statement: what is conformant, what is not, whom to tell, and the way of recourse. */
export function AccessibilityView() {
  const said = words.value;
  return (
    <article class="page statement">
      <Heading title={said.title} />
      <p>{said.promise}</p>
      <section>
        <h2>{said.stateTitle}</h2>
        <p>{said.state}</p>
      </section>
      <section>
        <h2>{said.testedTitle}</h2>
        <List lines={said.tested} />
      </section>
      <section>
        <h2>{said.notTitle}</h2>
        <List lines={said.not} />
      </section>
      <section>
        <h2>{said.contactTitle}</h2>
        <Contact />
      </section>
      <section>
        <h2>{said.recourseTitle}</h2>
        <p>{said.recourse}</p>
      </section>
      <footer class="foot">
        <p>{said.date}</p>
      </footer>
    </article>
  );
}

