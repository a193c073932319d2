import type { PointView } from "../../../bot/contract/meetings";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { capitalized } from "../../parts/capitalized";
import { liveWords } from "./words";

/** Why a point is on the agenda, and the way it came through other instances. */
export function WhyThisPoint({ point }: { point: PointView }) {
  const { point: words, reasons } = liveWords.value;
  const why = point.reasons.map((reason) => reasons[reason]).join(words.because);
  return (
    <div class="live-why">
      <h3 class="only-heard">{words.whyTitle}</h3>
      <p>{why === "" ? words.byPeople : capitalized(`${why}.`)}</p>
      {point.trail.map((step) => {
        const day = dayInWords(step.day, language.value);
        return (
          <p key={step.at} class="live-beside">
            {step.way === "postponed" ? words.postponedFrom(step.from.name, day) : words.trail(step.from.name, day)}
            {step.reason === "" ? "" : `\u00a0: ${step.reason}`}
          </p>
        );
      })}
    </div>
  );
}
