import type { Failure } from "../api/answer";
import { texts } from "../app/language";
import { BASE } from "../routing/route";
import { Heading } from "./heading";

const titles = {
  offline: "offlineTitle",
  "signed-out": "signedOutTitle",
  refused: "refusedTitle",
  missing: "missingTitle",
  conflict: "faultTitle",
  invalid: "faultTitle",
  fault: "faultTitle",
} as const;

/** The sentence for a refusal by rule: the code's own where the tab has it. */
export const refusalSentence = (code: string): string => texts.value.problems.reasons[code] ?? texts.value.problems.otherReason;

/** What a failure means and what to do, in one or two sentences. */
export function failureSentence(failure: Failure): string {
  const { problems } = texts.value;
  if (failure.reason === "offline") return problems.offline;
  if (failure.reason === "signed-out") return problems.signedOut;
  if (failure.reason === "missing") return problems.missing;
  if (failure.reason === "refused")
    return problems.reasons[failure.problem?.code ?? ""] ?? (failure.problem?.detail || problems.otherReason);
  if (failure.reason === "fault") return problems.fault;
  return failure.problem?.detail || problems.fault;
}

/** A whole page that could not be shown: what happened, what to do, and the reference to give. */
export function FailurePage({ failure, retry }: { failure: Failure; retry: () => void }) {
  const { problems } = texts.value;
  const hopeless = failure.reason === "refused" || failure.reason === "missing";
  const reference = failure.problem?.reference ?? "";
  return (
    <div class="lone" role="alert">
      <Heading title={problems[titles[failure.reason]]} />
      <p>{failureSentence(failure)}</p>
      {reference === "" || hopeless ? null : <p class="hint">{problems.reference(reference)}</p>}
      <p class="buttons">
        {hopeless ? (
          <a class="button primary" href={BASE}>
            {problems.toPortfolio}
          </a>
        ) : (
          <button type="button" class="button primary" onClick={retry}>
            {problems.retry}
          </button>
        )}
      </p>
    </div>
  );
}
