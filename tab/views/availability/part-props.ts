import type { AvailabilityView } from "../../../bot/contract/availability";

/** What each part of the page is given. */
export interface PartProps {
  view: AvailabilityView;
  /** Null: one's own. */
  personId: string | null;
  /** Takes what a change was answered with. */
  put: (view: AvailabilityView) => void;
}
