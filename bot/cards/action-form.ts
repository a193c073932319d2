import { isDay } from "../domain/calendar/day";
import type { WeeklyAction, WeeklyView } from "../domain/prompts/weekly-view";
import { ACTION_STATUSES } from "../domain/roadmap/action";
import { LONGEST_TEXT } from "../domain/updates/answer";
import type { Texts } from "../texts/texts";
import { stateRuns } from "./action-words";
import type { DateInput, Element, TextInput } from "./adaptive-card";
import { type AnswerInputs, press, sinceConfirmation } from "./card-actions";
import { buttons, line, openUrl, run, underLine } from "./elements";
import type { Links } from "./tab-link";
import { shown } from "./user-text";

const PROGRESS_STEPS = Array.from({ length: 21 }, (_, step) => 5 * step);

/** The form of one action: what is known filled in, what was typed kept over it. */
export function actionForm(action: WeeklyAction, week: WeeklyView, typed: AnswerInputs, texts: Texts, links: Links): Element[] {
  const { forms, statuses, actions } = texts;
  const { promptId } = week;
  return [
    line(run(shown(action.title), { weight: "Bolder" })),
    ...(action.place === "" ? [] : [underLine(shown(action.place))]),
    line(...stateRuns(action, week.today, texts)),
    {
      type: "Input.ChoiceSet",
      id: "status",
      label: forms.status,
      style: "compact",
      isRequired: true,
      errorMessage: forms.statusNeeded,
      value: typed.status ?? action.status,
      choices: ACTION_STATUSES.map((status) => ({ title: statuses[status], value: status })),
    },
    {
      type: "Input.ChoiceSet",
      id: "progress",
      label: forms.progress,
      style: "compact",
      isRequired: true,
      errorMessage: forms.progressNeeded,
      value: typed.progress ?? String(5 * Math.round(action.progress / 5)),
      choices: PROGRESS_STEPS.map((step) => ({ title: actions.progress(step), value: String(step) })),
    },
    milestoneInput(typed.milestoneDay ?? action.milestoneDay ?? "", texts),
    textInput("obstacle", forms.obstacle, forms.obstacleHint, typed.obstacle ?? action.obstacle),
    textInput("line", forms.line, forms.lineHint, typed.line ?? action.line),
    line(run(forms.personalData, { isSubtle: true, size: "Small" })),
    buttons(
      press(forms.save, { verb: "answer", promptId, actionId: action.id, version: action.version, ...sinceConfirmation(week) }, { style: "positive" }),
      press(forms.cancel, { verb: "page", promptId, page: week.page }, { associatedInputs: "none" }),
      openUrl(forms.history, links.action(action.id)),
    ),
  ];
}

/** A date field takes ISO days only: what was typed and is no day stays visible in a text field, which the server reads too. */
function milestoneInput(value: string, { forms }: Texts): DateInput | TextInput {
  if (value === "" || isDay(value))
    return { type: "Input.Date", id: "milestoneDay", label: forms.milestoneDay, ...(value === "" ? {} : { value }) };
  return { type: "Input.Text", id: "milestoneDay", label: forms.milestoneDayTyped, value, maxLength: 40 };
}

const textInput = (id: "obstacle" | "line", label: string, placeholder: string, value: string): TextInput => ({
  type: "Input.Text",
  id,
  label,
  placeholder,
  maxLength: LONGEST_TEXT,
  isMultiline: id === "obstacle",
  ...(value === "" ? {} : { value }),
});
