import { useState } from "preact/hooks";
import type { AbsenceDays, AvailabilityUpdate, AvailabilityView } from "../../../bot/contract/availability";
import type { FieldFault } from "../../../bot/contract/campaign-settings";
import type { Failure } from "../../api/answer";
import { useSession } from "../../app/session";
import { faultsIn } from "../../forms/field-faults";
import { failureSentence } from "../../parts/failure-page";
import { say } from "../../parts/spoken";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { availabilityPaths } from "./availability-paths";
import { words } from "./words";

/** Changes a person's availability; each part of the page has its own, with its own message. */
export interface AvailabilityChange {
  busy: boolean;
  /** What was done, or why it was not; empty at first. */
  told: string;
  trouble: string;
  faults: readonly FieldFault[];
  /** `done` is said when it is recorded; `then` follows. */
  update: (values: Omit<AvailabilityUpdate, "version">, done: string) => void;
  add: (days: AbsenceDays, done: string, then: () => void) => void;
  remove: (days: AbsenceDays, done: string, then: () => void) => void;
}

const isView = (current: unknown): current is AvailabilityView =>
  typeof current === "object" && current !== null && "absences" in current && "version" in current;

export function useAvailability(
  view: AvailabilityView,
  personId: string | null,
  put: (view: AvailabilityView) => void,
): AvailabilityChange {
  const { api } = useSession();
  const at = availabilityPaths(personId);
  const [told, tell] = useState("");
  const [failure, fail] = useState<Failure | null>(null);
  const { busy, run } = useOneAtATime();
  const overtaken = failure?.problem?.code === "version-conflict";
  const faults = faultsIn(failure);

  const send = (write: () => ReturnType<typeof api.put<AvailabilityView>>, done: string, then?: () => void): void =>
    run(async () => {
      fail(null);
      tell("");
      const answer = await write();
      if (!answer.ok) {
        // what somebody else recorded stands beside what is typed, which is kept
        if (isView(answer.problem?.current)) put(answer.problem.current);
        return fail(answer);
      }
      if (answer.value !== null) put(answer.value);
      tell(done);
      say(done);
      then?.();
    });

  return {
    busy,
    told,
    faults,
    trouble:
      failure === null
        ? ""
        : overtaken
          ? words.value.conflict
          : (faults[0]?.sentence ?? (failure.problem?.detail || failureSentence(failure))),
    update: (values, done) =>
      send(() => api.put(at.read, { version: view.version, ...values } satisfies AvailabilityUpdate), done),
    add: (days, done, then) => send(() => api.post(at.add, days), done, then),
    remove: (days, done, then) => send(() => api.post(at.remove, days), done, then),
  };
}
