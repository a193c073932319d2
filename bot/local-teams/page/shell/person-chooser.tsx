import { useComputed, useSignal } from "@preact/signals";
import type { PersonView } from "../../chat/views";
import { Avatar } from "../avatar";
import { searchable } from "../format";
import { Icon } from "../icon";
import { people, texts } from "../session";
import { ChoiceLink } from "./choice-link";
import { NoticeText } from "./notice";

const shownAtOnce = 60;

function PersonLink({ person }: { person: PersonView }) {
  return (
    <li>
      <ChoiceLink class="person-card" change={{ person: person.id, view: "chat", conversation: null, entity: null, sub: null }}>
        <Avatar name={person.name} size={40} />
        <span class="line-text">
          <span class="line-name">{person.name}</span>
          <span class="line-last">{person.role}</span>
        </span>
      </ChoiceLink>
    </li>
  );
}

function matches(person: PersonView, words: string[]): boolean {
  const text = searchable(`${person.name} ${person.role} ${person.email}`);
  return words.every((word) => text.includes(word));
}

/** Who to be: those worth meeting first, then everyone, found by any part of name, function or address. */
export function PersonChooser() {
  const query = useSignal("");
  const everyone = people.value ?? [];
  const sorted = useComputed(() => (people.value ?? []).toSorted((a, b) => a.name.localeCompare(b.name, "fr")));
  const words = searchable(query.value).split(/\s+/).filter((word) => word !== "");
  const found = sorted.value.filter((person) => matches(person, words));
  const featured = everyone.filter((person) => person.featured);
  const t = texts.value;
  return (
    <main id="main" class="chooser" tabIndex={-1}>
      <div class="chooser-inner">
        <h1>{t.chooseTitle}</h1>
        <p class="lead">{t.chooseIntro}</p>
        <label class="search">
          <Icon name="search" />
          <input
            type="search"
            aria-label={t.search}
            placeholder={t.searchHint}
            value={query.value}
            onInput={(event) => {
              query.value = event.currentTarget.value;
            }}
          />
        </label>
        {words.length === 0 && featured.length > 0 && (
          <section aria-labelledby="featured">
            <h2 id="featured">{t.featured}</h2>
            <ul class="people featured">
              {featured.map((person) => (
                <PersonLink key={person.id} person={person} />
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="everyone">
          <h2 id="everyone">{t.everyone}</h2>
          <p class="quiet" role="status">
            {people.value === null ? t.loading : t.found(Math.min(found.length, shownAtOnce), found.length)}
          </p>
          <ul class="people">
            {found.slice(0, shownAtOnce).map((person) => (
              <PersonLink key={person.id} person={person} />
            ))}
          </ul>
        </section>
        <NoticeText />
      </div>
    </main>
  );
}
