import type { DecisionView } from "../../../bot/contract/decisions";
import { language } from "../../app/language";
import { details, valueTexts } from "../../app/details";
import { valueInWords } from "../../forms/value-in-words";
import { words } from "./words";

type Change = NonNullable<DecisionView["effect"]>["changes"][number];

const say = (field: string, value: unknown): string => valueInWords(field, value, valueTexts.value, language.value);

/** Of a list of milestones, those that the decision moves: the others say nothing. */
function narrowed({ field, before, after }: Change): [before: unknown, after: unknown] {
  if (field !== "milestones" || !Array.isArray(before) || !Array.isArray(after)) return [before, after];
  const kept = (one: unknown, among: unknown[]): boolean => !among.some((other) => JSON.stringify(other) === JSON.stringify(one));
  return [before.filter((one) => kept(one, after)), after.filter((one) => kept(one, before))];
}

/** What a decision changes in the plan, value by value, and whether it has. */
export function DecisionEffect({ decision: { effect, state } }: { decision: Pick<DecisionView, "effect" | "state"> }) {
  const said = words.value;
  if (effect === null) return <p class="quiet">{said.noEffect}</p>;
  const stands = state === "applied" ? said.applied : state === "undone" ? said.undoneSentence : state === "withdrawn" ? said.withdrawn : said.notApplied;
  return (
    <section aria-labelledby="effect-title">
      <h3 id="effect-title">{said.effects[effect.kind]}</h3>
      <table class="compare">
        <caption class="only-heard">{said.effect}</caption>
        <thead>
          <tr>
            <th scope="col">{said.what}</th>
            <th scope="col">{said.before}</th>
            <th scope="col">{said.after}</th>
          </tr>
        </thead>
        <tbody>
          {effect.changes.map((change) => {
            const [before, after] = narrowed(change);
            return (
              <tr key={`${change.id} ${change.field}`}>
                <th scope="row">
                  {details.value.action.fields[change.field] ?? details.value.action.otherField}
                  <span class="hint">{change.name}</span>
                </th>
                <td data-label={said.before}>{say(change.field, before)}</td>
                <td data-label={said.after}>{say(change.field, after)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="hint">{stands}</p>
    </section>
  );
}
