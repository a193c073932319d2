import type { MessageLine } from "../../../bot/contract/campaigns";
import type { Day } from "../../../bot/domain/calendar/day";
import { hrefOf } from "../../routing/route";
import { navigate, place } from "../../routing/router";
import { addressOf, type MessageFilters, passes, searchOf } from "./message-filters";
import { MessageFilterBar } from "./message-filter-bar";
import { MessagePanel } from "./message-panel";
import { MessageTable } from "./message-table";
import { words } from "./words";

interface MessageListProps {
  lines: readonly MessageLine[];
  today: Day;
  timeZone: string;
  /** Called when a message was withdrawn. */
  changed: () => Promise<void>;
}

/** Messages narrowed by the filters that the address carries, and the history of the one it names. */
export function MessageList({ lines, today, timeZone, changed }: MessageListProps) {
  const said = words.value;
  const { route, search } = place.value;
  const asked = addressOf(search);
  const here = (next: Partial<MessageFilters & { message: string }>): string => hrefOf(route, searchOf({ ...asked, ...next }));
  const shown = lines.filter((line) => passes(line, asked));
  const open = lines.find((line) => line.id === asked.message && line.recorded);
  return (
    <section id="messages" aria-labelledby="messages-title">
      <h2 id="messages-title">
        {said.messages}{" "}
        <span class="quiet" role="status">
          {said.shown(shown.length, lines.length)}
        </span>
      </h2>
      <MessageFilterBar lines={lines} filters={asked} narrow={(next) => navigate(here(next), true)} />
      {shown.length === 0 ? (
        <p class="quiet">{said.noMatch}</p>
      ) : (
        <MessageTable lines={shown} today={today} timeZone={timeZone} hrefOfMessage={(id) => here({ message: id })} />
      )}
      {open === undefined ? null : (
        <MessagePanel
          key={open.id}
          line={open}
          timeZone={timeZone}
          closed={() => navigate(here({ message: "" }), true)}
          changed={changed}
        />
      )}
    </section>
  );
}
