import refreshIcon from "fluent-icon:arrow-clockwise-20-regular";
import type { Instant } from "../../bot/domain/calendar/day";
import { language, texts } from "../app/language";
import { Icon } from "../marks/icon";
import { clockTime } from "../parts/clock-time";
import { freshAt } from "./fresh-at";
import type { Live } from "./live";

/** *À jour à 9 h 41* and the way to look again by hand; `asOf` is when the server computed it, where it says so. */
export function FreshnessLine({ of, asOf }: { of: Live<unknown>; asOf?: Instant }) {
  const { shell } = texts.value;
  const at = of.checkedAt.value;
  if (at === null) return null;
  const time = clockTime(freshAt(at, asOf), language.value);
  return (
    <span class="freshness">
      <span class="hint">{of.failure.value === null ? shell.upToDate(time) : shell.stale(time)}</span>
      <button
        type="button"
        class="button subtle icon-only"
        aria-label={shell.refresh}
        title={shell.refresh}
        onClick={() => void of.look()}
      >
        <Icon of={refreshIcon} />
      </button>
    </span>
  );
}
