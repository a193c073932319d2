import type { DecisionView } from "../../../bot/contract/decisions";
import type { RegisterState } from "../../../bot/domain/committee/decision-search";
import { fold } from "../../../bot/domain/wording/fold";
import type { RegisterFilters } from "./register-address";

const inForce = ({ state }: DecisionView): boolean => state === "taken" || state === "applied";

/** Whether a decision is in a state of the register, by the server's own rule. */
export const IS: Record<RegisterState, (decision: DecisionView) => boolean> = {
  "to-apply": ({ state, effect, eventId }) => state === "taken" && effect !== null && eventId === null,
  "to-do": (one) => inForce(one) && one.doneAt === null,
  overdue: ({ overdueDays }) => overdueDays > 0,
  done: (one) => inForce(one) && one.doneAt !== null,
  undone: ({ state }) => state === "undone",
  withdrawn: ({ state }) => state === "withdrawn",
};

/** The decisions that the filters leave, in their order; words are found without accents, whatever their order. */
export function filtered(decisions: readonly DecisionView[], { text, committee, year, state, owner }: RegisterFilters): DecisionView[] {
  const wanted = fold(text).split(" ").filter((word) => word !== "");
  return decisions.filter((one) => {
    if (state === "" ? one.state === "withdrawn" : !IS[state](one)) return false;
    if (committee !== "" && one.committeeId !== committee) return false;
    if (year !== "" && !one.day.startsWith(`${year}-`)) return false;
    if (owner !== "" && one.owner?.id !== owner) return false;
    const written = fold([one.number, one.text, one.project?.name ?? "", one.owner?.name ?? "", one.committeeName, ...one.followUps.map(({ line }) => line)].join(" "));
    return wanted.every((word) => written.includes(word));
  });
}
