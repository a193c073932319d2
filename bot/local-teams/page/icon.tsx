import back from "fluent-icon:arrow-left-20-regular";
import calendar from "fluent-icon:calendar-20-regular";
import channel from "fluent-icon:channel-20-regular";
import chat from "fluent-icon:chat-20-regular";
import chatFilled from "fluent-icon:chat-20-filled";
import close from "fluent-icon:dismiss-20-regular";
import info from "fluent-icon:info-20-regular";
import link from "fluent-icon:link-20-regular";
import list from "fluent-icon:navigation-20-regular";
import more from "fluent-icon:more-horizontal-20-regular";
import people from "fluent-icon:people-20-regular";
import refresh from "fluent-icon:arrow-clockwise-20-regular";
import search from "fluent-icon:search-20-regular";
import send from "fluent-icon:send-20-regular";
import settings from "fluent-icon:settings-20-regular";
import window from "fluent-icon:open-20-regular";

const icons = {
  back,
  calendar,
  channel,
  chat,
  chatFilled,
  close,
  info,
  link,
  list,
  more,
  people,
  refresh,
  search,
  send,
  settings,
  window,
};

export type IconName = keyof typeof icons;

/** An icon beside words, or in a button that has a label: never alone. */
export function Icon({ name }: { name: IconName }) {
  return (
    <span class="icon" aria-hidden="true">
      <svg viewBox="0 0 20 20" focusable="false">
        {icons[name].map((path) => (
          <path key={path} d={path} />
        ))}
      </svg>
    </span>
  );
}
