import type { KnownProject } from "../domain/chat/intent";
import type { Language } from "../domain/wording/language";
import { textsFor } from "../texts/texts";
import type { CardMessage } from "./adaptive-card";
import { press } from "./card-actions";
import { buttons, line, message, run, sentence } from "./elements";
import { shortened } from "./user-text";
import { projectName } from "./weekly-project-block";

export interface ProjectChoiceView {
  /** What was typed. */
  asked: string;
  projects: readonly KnownProject[];
  /** How many come as close and are not listed. */
  others: number;
}

/** Several projects answer to that name: one button each, the whole width for its name. */
export function projectChoiceCard({ asked, projects, others }: ProjectChoiceView, language: Language): CardMessage {
  const { chat } = textsFor(language);
  const question = chat.projectChoice(shortened(asked, 60));
  return message(language, question, [
    sentence(question),
    ...projects.map((project) => buttons(press(projectName(project, 80), { verb: "project", projectId: project.id }))),
    ...(others > 0 ? [line(run(chat.projectChoiceOthers(others), { isSubtle: true }))] : []),
  ]);
}
