import { useEffect } from "preact/hooks";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { DecisionRegister } from "../../../bot/contract/decisions";
import { paths } from "../../../bot/contract/paths";
import { useSession } from "../../app/session";
import { live } from "../../freshness/live";
import { HistoryList } from "../history/history-list";
import { Decision } from "./decisions-panel";
import { liveWords } from "./words";

/** The last decisions are enough to remember; the register has the others. */
const MOST = 3;

interface ProjectPastProps {
  planId: string;
  /** The séance under way: its own decisions stand beside. */
  meetingId: string;
  projectId: string;
  history: boolean;
  toggle: () => void;
}

/** What was decided on a project before, and its history at hand. */
export function ProjectPast({ planId, meetingId, projectId, history, toggle }: ProjectPastProps) {
  const { api } = useSession();
  const { project: words } = liveWords.value;
  const register = live<DecisionRegister>(api, committeePaths.decisions(planId));
  useEffect(() => {
    if (register.value.peek() === null) void register.look();
  }, [register]);
  const known = register.value.value;
  const before = (known?.decisions ?? []).filter((one) => one.project?.id === projectId && one.meetingId !== meetingId && one.state !== "withdrawn");
  const last = before.toSorted((a, b) => (a.day < b.day ? 1 : -1)).slice(0, MOST);
  return (
    <div class="live-past">
      {known === null ? null : (
        <section aria-labelledby="live-past-title">
          <h3 id="live-past-title">{words.decisions}</h3>
          {last.length === 0 ? <p class="quiet">{words.noDecision}</p> : null}
          <ol class="live-decision-list">
            {last.map((one) => (
              <Decision key={one.id} decision={one} />
            ))}
          </ol>
        </section>
      )}
      <p>
        <button type="button" class="button" aria-expanded={history} onClick={toggle}>
          {history ? words.hideHistory : words.showHistory}
        </button>
      </p>
      {history ? <HistoryList path={paths.projectHistory(projectId)} version={projectId} /> : null}
    </div>
  );
}
