import type { FieldFault } from "../../bot/contract/campaign-settings";
import type { Failure } from "../api/answer";

const isFault = (error: unknown): error is FieldFault =>
  typeof error === "object" && error !== null && "field" in error && typeof error.field === "string" && "sentence" in error;

/** What the server found wrong, thing by thing; empty when it refused for another reason. */
export const faultsIn = (failure: Failure | null): FieldFault[] => (failure?.problem?.errors ?? []).filter(isFault);

/** True when a fault is about a field or a part of it: `week.3` is about `week`. */
export const isAbout = (fault: FieldFault, field: string): boolean =>
  fault.field === field || fault.field.startsWith(`${field}.`);

/** What is wrong with a field, under it; each sentence once. */
export function FieldFaults({ faults, field }: { faults: readonly FieldFault[]; field: string }) {
  const sentences = new Set(faults.filter((fault) => isAbout(fault, field)).map((fault) => fault.sentence));
  if (sentences.size === 0) return null;
  return (
    <ul class="hint attention">
      {[...sentences].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
