import type { Day } from "../calendar/day";
import type { MessageState } from "../campaigns/ledger-fields";
import type { PromptRecord } from "../prompts/prompt-record";
import { weeklyView } from "../prompts/weekly-view";
import type { Action } from "../roadmap/action";
import type { Project } from "../roadmap/project";

/** In these states a question is, or may be, before its person. */
const PUT: readonly MessageState[] = ["sent", "unknown", "answered"];

/** What stands in the plans on a day, for questions of the week about it. */
export interface OwedFacts {
  actions: readonly Action[];
  projects: readonly Project[];
  today: Day;
  timeZone: string;
}

/** How many answers each of these questions of the week still waits for, by person: actions and météos, as its card counts. */
export function owedAnswers(prompts: readonly PromptRecord[], { actions, projects, ...moment }: OwedFacts): Map<string, number> {
  if (prompts.length === 0) return new Map();
  const actionById = new Map(actions.map((action) => [action.id, action]));
  const projectById = new Map(projects.map((project) => [project.id, project]));
  const put = prompts.filter(({ state }) => PUT.includes(state));
  return new Map(
    put.map((prompt) => {
      const asked = prompt.actions.flatMap(({ id }) => actionById.get(id) ?? []);
      const led = prompt.projects.flatMap(({ id }) => projectById.get(id) ?? []);
      const { mode, counts } = weeklyView({ prompt, actions: asked, projects: led, axes: [], ...moment }, {});
      return [prompt.personId, mode === "ask" ? counts.waiting + counts.projectsWaiting : 0];
    }),
  );
}
