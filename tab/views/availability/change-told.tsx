import { Notice } from "../../parts/notice";
import type { AvailabilityChange } from "./use-availability";

/** What became of a change, beside what was changed. */
export function ChangeTold({ of: { told, trouble } }: { of: AvailabilityChange }) {
  if (trouble !== "") {
    return (
      <Notice tone="fault">
        <p>{trouble}</p>
      </Notice>
    );
  }
  return told === "" ? null : <Notice tone="done">{told}</Notice>;
}
