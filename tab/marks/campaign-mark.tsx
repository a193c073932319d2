import clock from "fluent-icon:clock-20-regular";
import fault from "fluent-icon:error-circle-20-regular";
import type { MessageLine, Reachability } from "../../bot/contract/campaigns";
import { type Drawing, Icon } from "./icon";
import { statusDrawings } from "./status-drawings";
import { weatherDrawings } from "./weather-drawings";

type State = MessageLine["state"];
type Reach = Reachability["people"][number]["state"];

const STATE: Record<State, Drawing> = {
  planned: clock,
  deferred: statusDrawings.paused,
  skipped: statusDrawings.abandoned,
  sending: statusDrawings.inProgress,
  sent: statusDrawings.planned,
  unknown: weatherDrawings.none,
  failed: fault,
  answered: statusDrawings.done,
  withdrawn: statusDrawings.abandoned,
};
const TONE: Record<State, string> = {
  planned: "planned",
  deferred: "planned",
  skipped: "planned",
  sending: "inProgress",
  sent: "inProgress",
  unknown: "blocked",
  failed: "blocked",
  answered: "done",
  withdrawn: "planned",
};

/** Where a message stands: icon and word, always both. */
export const MessageMark = ({ state, word }: { state: State; word: string }) => (
  <span class={`mark status-${TONE[state]}`}>
    <Icon of={STATE[state]} />
    <span>{word}</span>
  </span>
);

const REACH: Record<Reach, [drawing: Drawing, tone: string]> = {
  reachable: [statusDrawings.done, "done"],
  uninstalled: [fault, "blocked"],
  blocked: [statusDrawings.blocked, "blocked"],
  lost: [fault, "blocked"],
  unknown: [weatherDrawings.none, "planned"],
};

/** Whether Jalon can write to somebody. */
export function ReachMark({ state, word }: { state: Reach; word: string }) {
  const [drawing, tone] = REACH[state];
  return (
    <span class={`mark status-${tone}`}>
      <Icon of={drawing} />
      <span>{word}</span>
    </span>
  );
}
