import back from "@fluentui/svg-icons/icons/arrow_left_20_regular.svg?raw";
import calendar from "@fluentui/svg-icons/icons/calendar_20_regular.svg?raw";
import channel from "@fluentui/svg-icons/icons/channel_20_regular.svg?raw";
import chat from "@fluentui/svg-icons/icons/chat_20_regular.svg?raw";
import chatFilled from "@fluentui/svg-icons/icons/chat_20_filled.svg?raw";
import close from "@fluentui/svg-icons/icons/dismiss_20_regular.svg?raw";
import info from "@fluentui/svg-icons/icons/info_20_regular.svg?raw";
import link from "@fluentui/svg-icons/icons/link_20_regular.svg?raw";
import list from "@fluentui/svg-icons/icons/navigation_20_regular.svg?raw";
import more from "@fluentui/svg-icons/icons/more_horizontal_20_regular.svg?raw";
import people from "@fluentui/svg-icons/icons/people_20_regular.svg?raw";
import refresh from "@fluentui/svg-icons/icons/arrow_clockwise_20_regular.svg?raw";
import search from "@fluentui/svg-icons/icons/search_20_regular.svg?raw";
import send from "@fluentui/svg-icons/icons/send_20_regular.svg?raw";
import settings from "@fluentui/svg-icons/icons/settings_20_regular.svg?raw";
import window from "@fluentui/svg-icons/icons/open_20_regular.svg?raw";

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
  // these files come with the build
  return <span class="icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: icons[name] }} />;
}
