import type { z } from "zod";
import type { DecisionRequest } from "../../../bot/contract/decisions";
import type { meetingStep } from "../../../bot/contract/meetings";

export type Step = z.infer<typeof meetingStep>;

/** What somebody did in a séance, with the moment by the server’s clock at which they did it. */
export type LiveLetter = { kind: "step"; at: string; step: Step } | { kind: "decision"; at: string; decision: DecisionRequest };

/** Whether a step makes an earlier one needless that has not left yet: the same note, the same person’s presence. */
export function replacesStep(step: Step): ((other: LiveLetter) => boolean) | undefined {
  if (step.do === "note") return (other) => other.kind === "step" && other.step.do === "note" && other.step.id === step.id;
  if (step.do === "attend") return (other) => other.kind === "step" && other.step.do === "attend" && other.step.personId === step.personId;
  return undefined;
}
