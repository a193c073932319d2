import { useState } from "preact/hooks";
import type { z } from "zod";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { meetingStep, stepsReceipt } from "../../../bot/contract/meetings";
import { useSession } from "../../app/session";
import { failureSentence } from "../../parts/failure-page";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { words } from "./words";

export type Step = z.input<typeof meetingStep>;

/** Takes steps of a séance, each under a key of its own; a refused one is told in words, and what was typed stays. */
export function useSteps(meetingId: string, reload: () => void) {
  const { api } = useSession();
  const [fault, setFault] = useState("");
  const { busy, run } = useOneAtATime();
  const take = (steps: Step[], done: () => void): void =>
    run(async () => {
      const said = words.value;
      const answer = await api.post<z.infer<typeof stepsReceipt>>(committeePaths.meetingSteps(meetingId), { steps, keys: steps.map(() => crypto.randomUUID()) });
      const refused = answer.ok ? answer.value?.refused[0] : undefined;
      setFault(!answer.ok ? failureSentence(answer) : refused === undefined ? "" : (said.refusals[refused.reason] ?? said.otherRefusal));
      if (answer.ok && refused === undefined) done();
      reload();
    });
  return { busy, fault, take, clear: () => setFault("") };
}
