import fault from "fluent-icon:error-circle-20-regular";
import flag from "fluent-icon:flag-20-regular";
import { PLAIN_STATES, type PlainAxis, type PlainState } from "../../../bot/domain/portfolio/plain-view";
import { statusDrawings } from "../../marks/status-drawings";
import { weatherDrawings } from "../../marks/weather-drawings";
import { Icon } from "../../marks/icon";
import { capitalized } from "../../parts/capitalized";
import { electedWords } from "./words";

const DRAWINGS = { onTrack: statusDrawings.done, noNews: weatherDrawings.none, helpWanted: flag, decisionWanted: fault };
const KINDS = { onTrack: "done", noNews: "quiet", helpWanted: "attention", decisionWanted: "attention" };

/** A state in plain words, with its mark. */
export const PlainMark = ({ state }: { state: PlainState }) => (
  <span class="mark plain-state">
    <Icon of={DRAWINGS[state]} kind={KINDS[state]} />
    <span>{capitalized(electedWords.value.states[state])}</span>
  </span>
);

/** An objective: how it is doing, what its projects come to, where it tends. */
export function AxisCard({ name, plain }: { name: string; plain: PlainAxis }) {
  const words = electedWords.value;
  const parts = PLAIN_STATES.filter((state) => plain.counts[state] > 0).map((state) => words.many[state](plain.counts[state]));
  const more = [words.trend(plain.improving, plain.worsening), words.finished(plain.finished)].filter((text) => text !== "");
  return (
    <li>
      <h3>{name}</h3>
      {plain.state === null ? null : <PlainMark state={plain.state} />}
      <p>{words.axis(plain.running, parts)}</p>
      {more.length === 0 ? null : <p class="quiet">{capitalized(more.join("\u00a0; "))}.</p>}
    </li>
  );
}
