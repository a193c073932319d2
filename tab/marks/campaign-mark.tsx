import type { MessageLine, Reachability } from "../../bot/contract/campaigns";
import { type Drawing, Icon } from "./icon";
import { drawings, statusDrawings, weatherDrawings } from "./drawings";

type State = MessageLine["state"];
type Reach = Reachability["people"][number]["state"];

const STATE: Record<State, Drawing> = {
  planned: drawings.clock,
  deferred: statusDrawings.paused,
  skipped: statusDrawings.abandoned,
  sending: statusDrawings.inProgress,
  sent: statusDrawings.planned,
  unknown: weatherDrawings.none,
  failed: drawings.fault,
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
  uninstalled: [drawings.fault, "blocked"],
  blocked: [statusDrawings.blocked, "blocked"],
  lost: [drawings.fault, "blocked"],
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
