import type { ledger as french } from "../fr/ledger";

/** Where a message stands, when no reason explains it. */
export const ledger: typeof french = {
  states: {
    planned: "Leaves at its hour.",
    deferred: "Leaves later than its hour.",
    skipped: "Does not leave this week.",
    sending: "Is leaving.",
    sent: "Has arrived.",
    unknown: "Teams did not say whether it arrived. It is not sent again: an answer, or the next week, puts it right.",
    failed: "Could not be delivered.",
    answered: "The person has answered.",
    withdrawn: "Will not leave, or was taken back.",
  },
};
