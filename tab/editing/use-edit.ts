import { useRef, useState } from "preact/hooks";
import type { EditConflicts, EditReceipt, EditRequestBody, PhaseRefusals } from "../../bot/contract/edits";
import { paths } from "../../bot/contract/paths";
import type { FieldFault } from "../../bot/domain/edits/edit";
import type { Failure } from "../api/answer";
import { useSession } from "../app/session";
import { useOneAtATime } from "../parts/use-one-at-a-time";

/** What stands between a form and its record. */
export type Obstacle =
  | { kind: "conflict"; conflicts: EditConflicts }
  | { kind: "faults"; faults: FieldFault[] }
  | { kind: "reason"; fields: string[] }
  | { kind: "not-ready"; projects: PhaseRefusals }
  | { kind: "failed"; failure: Failure };

type Sent = Omit<EditRequestBody, "requestId">;

interface Edit {
  busy: boolean;
  obstacle: Obstacle | null;
  send(body: Sent): void;
  clear(): void;
}

/** Sends changes of a plan. The same changes sent again after a lost answer carry the same id: they are recorded once. */
export function useEdit(planId: string | null, done: (receipt: EditReceipt) => void): Edit {
  const { api } = useSession();
  const { busy, run } = useOneAtATime();
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const last = useRef({ body: "", requestId: "" });
  const send = (body: Sent): void =>
    run(async () => {
      const text = JSON.stringify(body);
      if (last.current.body !== text) last.current = { body: text, requestId: crypto.randomUUID() };
      const answer = await api.post<EditReceipt>(paths.edits(planId), { ...body, requestId: last.current.requestId });
      if (answer.ok && answer.value !== null) {
        last.current = { body: "", requestId: "" };
        setObstacle(null);
        done(answer.value);
      } else if (!answer.ok) setObstacle(obstacleOf(answer));
    });
  return { busy, obstacle, send, clear: () => setObstacle(null) };
}

function obstacleOf(failure: Failure): Obstacle {
  const { code, current } = failure.problem ?? { code: "", current: undefined };
  if (Array.isArray(current)) {
    if (code === "edit-conflict") return { kind: "conflict", conflicts: current as EditConflicts };
    if (code === "edit-refused") return { kind: "faults", faults: current as FieldFault[] };
    if (code === "reason-owed") return { kind: "reason", fields: (current as { field: string }[]).map(({ field }) => field) };
    if (code === "phase-not-ready") return { kind: "not-ready", projects: current as PhaseRefusals };
  }
  return { kind: "failed", failure };
}
