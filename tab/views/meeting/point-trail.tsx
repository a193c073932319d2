import type { PointView } from "../../../bot/contract/meetings";
import { dayShort } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { words } from "./words";

/** Where a point came from: each instance that sent it or put it off, oldest first, and why. */
export function PointTrail({ trail }: Pick<PointView, "trail">) {
  const said = words.value;
  if (trail.length === 0) return null;
  return (
    <ol class="trail" aria-label={said.trail}>
      {trail.map((step) => (
        <li key={step.at} class="hint">
          {said.step(step.way, step.from.name, step.to.name, dayShort(step.day, language.value), step.byName)}
          {step.reason === "" ? "" : `\u00a0: ${step.reason}`}
        </li>
      ))}
    </ol>
  );
}
