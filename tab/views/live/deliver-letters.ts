import type { z } from "zod";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { stepsReceipt } from "../../../bot/contract/meetings";
import type { Failure } from "../../api/answer";
import type { Api } from "../../api/client";
import type { Delivery, Letter } from "../../offline/outbox";
import type { LiveLetter, Step } from "./letter";

type Sent = Pick<Letter<LiveLetter>, "id" | "content">;

/** A step with the key that has it taken once, however often it is sent. */
interface KeyedStep {
  key: string;
  step: Step;
}

/** As many steps as one request takes. */
const MOST_STEPS = 100;

/** Time alone may mend it: no network, a session to renew, a server that is busy or was just written to by somebody else. */
const mayPass = ({ reason, problem }: Failure): boolean =>
  reason === "offline" || reason === "signed-out" || reason === "fault" || problem === null || problem.status === 429 || problem.code === "version-conflict";

/** Refused for good: the server's own sentence where it gave one, the code otherwise. */
const refused = ({ problem }: Failure): Delivery => ({ settled: 1, refused: [{ at: 0, reason: problem?.detail || (problem?.code ?? "") }] });

/** Sends the first letters of a séance in their order: steps that follow each other together, a decision alone. */
export async function deliverLetters(api: Pick<Api, "post">, meetingId: string, letters: readonly Sent[]): Promise<Delivery> {
  const first = letters[0]?.content;
  if (first === undefined) return { settled: 0, refused: [] };
  if (first.kind === "decision") {
    const answer = await api.post(committeePaths.meetingDecisions(meetingId), first.decision);
    if (answer.ok) return { settled: 1, refused: [] };
    return mayPass(answer) ? "unreached" : refused(answer);
  }
  const end = letters.findIndex(({ content: { kind } }) => kind === "decision");
  const steps = letters.slice(0, Math.min(MOST_STEPS, end === -1 ? letters.length : end)).flatMap(({ id, content }) => (content.kind === "step" ? [{ key: id, step: content.step }] : []));
  return deliverSteps(api, meetingId, steps);
}

async function deliverSteps(api: Pick<Api, "post">, meetingId: string, steps: readonly KeyedStep[]): Promise<Delivery> {
  const answer = await api.post<z.infer<typeof stepsReceipt>>(committeePaths.meetingSteps(meetingId), { steps: steps.map(({ step }) => step), keys: steps.map(({ key }) => key) });
  if (answer.ok) return { settled: steps.length, refused: answer.value?.refused ?? [] };
  if (mayPass(answer)) return "unreached";
  // one of them made the server refuse them all: which one is found by sending them one by one
  return steps.length === 1 ? refused(answer) : deliverSteps(api, meetingId, steps.slice(0, 1));
}
