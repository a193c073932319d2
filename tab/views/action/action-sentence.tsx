import type { ActionView } from "../../../bot/contract/actions";
import { dayAt } from "../../../bot/domain/calendar/day";
import { dayInFull } from "../../../bot/domain/wording/format-day";
import { formatPercent } from "../../../bot/domain/wording/format-number";
import { language, texts } from "../../app/language";
import { details } from "../../app/details";

/** Where the action stands and who last said so. */
export function ActionSentence({ action }: { action: ActionView }) {
  const { action: words } = details.value;
  const { marks } = texts.value;
  const { status, progress, owner, dueDay, daysLate, informed, heardOn } = action;
  const informedDay = informed === null ? null : dayAt(informed.at, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const confirmed = heardOn !== null && informedDay !== null && heardOn > informedDay;
  const full = (day: string): string => dayInFull(day, language.value);
  const lastWord = (): string => {
    if (informed === null || informedDay === null) return words.neverInformed;
    if (informed.byName === "") return words.informedByFile(full(informedDay));
    return words.informed(informed.byName, full(informedDay), marks.channel[informed.channel]);
  };
  return (
    <div>
      <p class="sentence">
        {words.sentence(marks.status[status], formatPercent(progress, language.value), owner?.name ?? null)}
        {dueDay === null ? "" : words.dueSentence(full(dueDay))}
        {daysLate > 0 ? <span class="attention"> {marks.late(daysLate)}.</span> : null}
      </p>
      <p class="quiet">
        {lastWord()}
        {confirmed ? ` ${words.confirmed(full(heardOn))}` : ""}
      </p>
    </div>
  );
}
