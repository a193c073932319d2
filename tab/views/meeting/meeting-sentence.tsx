import type { MeetingView } from "../../../bot/contract/meetings";
import { dayInFull } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { hourInWords } from "../committees/hour-in-words";
import { words } from "./words";

/** What a séance is about, or came to, in one sentence. */
export function MeetingSentence({ view }: { view: MeetingView }) {
  const said = words.value;
  const { agenda, decisions } = view;
  const day = dayInFull(view.day, language.value);
  const left = agenda.filter(({ state }) => state === "waiting" || state === "current").length;
  const dealt = agenda.filter(({ state }) => state === "done").length;
  const taken = decisions.filter(({ state }) => state !== "withdrawn" && state !== "draft").length;
  const sentence = (): string => {
    if (view.state === "cancelled") return said.cancelled(day);
    if (view.state === "open") return said.open(day, left);
    if (view.state === "closed") return dealt + taken === 0 ? said.closedNone(day) : said.closed(day, taken, dealt);
    return said.planned(day, hourInWords(view.startTime, language.value), agenda.length, !view.arranged);
  };
  return (
    <div>
      <p class="sentence">{sentence()}</p>
      <p class="hint">{said.where(view.state === "planned" || view.state === "called" ? "" : hourInWords(view.startTime, language.value), view.minutes, view.place)}</p>
    </div>
  );
}
