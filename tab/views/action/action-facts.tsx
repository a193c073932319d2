import type { ActionView } from "../../../bot/contract/actions";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { formatEuros } from "../../../bot/domain/wording/format-number";
import { language, texts } from "../../app/language";
import { details } from "../../app/details";
import { EditableSection } from "../../editing/editable-section";
import { editWords } from "../../editing/words";
import { capitalized } from "../../parts/capitalized";
import { type Fact, Facts, orWhy } from "../../parts/facts";
import { lazily } from "../../parts/lazily";
import { periodInWords } from "../../parts/period";
import { hrefOf } from "../../routing/route";

const ActionForm = lazily(async () => (await import("./action-form")).ActionForm);

function fundingInWords({ name, amount }: ActionView["fundings"][number]): string {
  return `${name} (${amount === null ? details.value.action.noAmount : formatEuros(amount, language.value)})`;
}

/** What is known of an action beside its state. */
export function ActionFacts({ action, reload }: { action: ActionView; reload: () => void }) {
  const { action: words, project } = details.value;
  const { marks } = texts.value;
  const { dueDay, initialDueDay, milestoneDay, days, budget, priority, coOwners, fundings } = action;
  const say = (day: string): string => dayInWords(day, language.value);
  const optional = (name: string, value: string): Fact[] => (value === "" ? [] : [{ name, value }]);
  const facts: Fact[] = [
    { name: words.owner, value: orWhy(action.owner?.name ?? null, project.noOwner) },
    ...optional(words.coOwners, coOwners.map((person) => person.name).join(", ")),
    { name: words.direction, value: orWhy(action.direction, project.noDirection) },
    {
      name: words.due,
      value: (
        <>
          {orWhy(dueDay === null ? null : say(dueDay), project.noDue)}
          {initialDueDay !== null && initialDueDay !== dueDay ? (
            <span class="hint">{words.initialDue(say(initialDueDay))}</span>
          ) : null}
        </>
      ),
    },
    { name: words.milestone, value: orWhy(milestoneDay === null ? null : say(milestoneDay), words.noMilestone) },
    ...optional(words.period, periodInWords(action.startDay, dueDay, project, language.value) ?? ""),
    ...optional(words.priority, priority === null ? "" : capitalized(marks.priority[priority])),
    ...optional(words.load, days === null ? "" : words.days(days)),
    ...optional(words.budget, budget === null ? "" : formatEuros(budget, language.value)),
    ...optional(words.fields["forTheRecord"] ?? "", action.forTheRecord ? editWords.value.outOfRates : ""),
    ...optional(words.fundings, fundings.map(fundingInWords).join(", ")),
  ];
  return (
    <EditableSection
      id="bref"
      title={words.facts}
      planId={action.planId}
      permission={action.canUpdate}
      reload={reload}
      form={(done, cancel) => <ActionForm action={action} done={done} cancel={cancel} />}
    >
      {action.description === "" ? null : <p>{action.description}</p>}
      {action.hasParts ? <p class="quiet">{words.hasParts}</p> : null}
      {action.parentId === null ? null : (
        <p>
          {words.partOf} <a href={hrefOf({ page: "action", actionId: action.parentId })}>{words.seeWhole}</a>
        </p>
      )}
      <div class="below">
        <Facts facts={facts} />
      </div>
    </EditableSection>
  );
}
