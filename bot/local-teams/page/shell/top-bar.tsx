import { Avatar } from "../avatar";
import { addressAfter, choose } from "../choices";
import { Icon } from "../icon";
import { connected, me, texts } from "../session";
import { ClockControl } from "./clock-control";
import { Notice } from "./notice";
import { Popover } from "./popover";
import { Settings } from "./settings";

const asNobody = { person: null, view: "chat", conversation: null, entity: null, sub: null } as const;

function PersonMenu() {
  const person = me.value;
  if (!person) return null;
  const t = texts.value;
  const button = (
    <>
      <Avatar name={person.name} size={28} />
      <span class="person-name">{person.name}</span>
    </>
  );
  return (
    <Popover label={t.signedInAs(person.name)} button={button} buttonClass="plain person">
      {() => (
        <div class="stack">
          <div>
            <strong>{person.name}</strong>
            <p class="quiet">{person.role}</p>
            <p class="quiet">{person.email}</p>
          </div>
          <button type="button" class="primary" onClick={() => choose(asNobody)}>
            {t.changePerson}
          </button>
          <a class="plain" href={addressAfter({ person: null })} target="_blank" rel="noreferrer">
            <Icon name="window" />
            {t.secondWindow}
          </a>
        </div>
      )}
    </Popover>
  );
}

/** The bar over everything: the date that counts, the notice, the settings, who is signed in. */
export function TopBar() {
  return (
    <header class="top">
      <p class="brand">{texts.value.product}</p>
      {!connected.value && (
        <p class="offline" role="status">
          {texts.value.offline}
        </p>
      )}
      <div class="top-tools">
        <ClockControl />
        <Notice />
        <Settings />
        <PersonMenu />
      </div>
    </header>
  );
}
