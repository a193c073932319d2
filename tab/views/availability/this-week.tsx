import { dayInFull } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { ChangeTold } from "./change-told";
import type { PartProps } from "./part-props";
import { useAvailability } from "./use-availability";
import { words } from "./words";

/** *Plus de relance cette semaine*, and back. */
export function ThisWeek({ view, personId, put }: PartProps) {
  const said = words.value;
  const change = useAvailability(view, personId, put);
  const muted = view.mutedThisWeek;
  const toggle = (): void => {
    if (!change.busy) change.update({ mutedThisWeek: !muted }, muted ? said.unmutedSaid : said.mutedSaid);
  };
  return (
    <section class="settings-section" aria-labelledby="week-title">
      <div>
        <h2 id="week-title">{said.week}</h2>
      </div>
      <div class="settings-matter">
        <p>{muted ? said.muted : said.notMuted}</p>
        {view.remindOn === null || muted ? null : <p>{said.remindOn(dayInFull(view.remindOn, language.value))}</p>}
        <p class="buttons">
          <button type="button" class="button" aria-disabled={change.busy || !view.canChange.allowed} onClick={toggle}>
            {muted ? said.unmute : said.mute}
          </button>
        </p>
        <ChangeTold of={change} />
      </div>
    </section>
  );
}
