import { counted } from "../../../bot/domain/wording/plural";
import type { review as fr } from "../fr/review";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "en");

export const review: typeof fr = {
  title: (year) => `Review of ${year}`,
  years: "Other years",
  print: "Print",
  sentence: (year, running, closed, reached) =>
    closed + reached === 0
      ? `${running ? `Since the start of ${year}` : `In ${year}`}, no project has closed and no step was reached.`
      : `${running ? `Since the start of ${year}` : `In ${year}`}, ${closed === 0 ? "no project has closed" : n(closed, "project has closed", "projects have closed")} and ${
          reached === 0 ? "no other step was reached" : n(reached, "step was reached", "steps were reached")
        }${closed === 0 ? "" : " elsewhere"}.`,
  laterSentence: (year, later) => (later === 0 ? "" : n(later, `step promised for ${year} comes later`, `steps promised for ${year} come later`) + "."),
  closed: "What is finished",
  reached: "What moved forward",
  later: "What comes later than promised",
  closedOn: (day) => `Finished on ${day}`,
  asPromised: "as promised",
  afterPromise: (days) => `${n(days, "day", "days")} after the promised date`,
  beforePromise: (days) => `${n(days, "day", "days")} before the promised date`,
  serves: (commitments) => `Commitment served: ${commitments}`,
  servesMany: (commitments) => `Commitments served: ${commitments}`,
  on: (day) => `on ${day}`,
  moved: (title, promised, day, passed) => `${title}: promised for ${promised}, ${passed ? "reached" : "expected"} on ${day}`,
  endMoved: (promised, day, passed) => `End of the project: promised for ${promised}, ${passed ? "came" : "expected"} on ${day}`,
  stopped: "Standing still today",
  stoppedAs: { suspended: "suspended", abandoned: "given up" },
  undated: (names) => `Finished without a known date, hence in no year: ${names}.`,
  rule: "This review rests on the dates in Jalon alone: the end of finished projects, else their last step reached, and the steps reached in the year.",
  noGain: "No gain is claimed here: Jalon does not measure any yet.",
  unknown: (shorts) => `Acronyms that this page does not spell out yet: ${shorts}.`,
};
