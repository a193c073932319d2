import type { formFaults as french } from "../fr/form-faults";

/** What a form about sending cannot take, and what would be right. */
export const formFaults: typeof french = {
  "time-unknown": () => "Give a time from 00:00 to 23:59, for example 09:00.",
  "hours-reversed": () => "The end has to come after the start.",
  "hours-overlap": () => "Two stretches of the same day overlap, or are not in order.",
  "window-too-wide": () => "The sending window stays between 7:00 and 20:00.",
  "outside-window": () => "This time is outside the sending window: nothing could leave.",
  "weekday-unknown": () => "Choose a day from Monday to Friday.",
  "zone-unknown": () => "This time zone does not exist. Example: Europe/Paris.",
  "never-in-window": () => "No working hour from Monday to Friday is inside the sending window: nothing could ever leave.",
  "day-unknown": () => "This date does not exist.",
  "day-twice": () => "This day is in the list already.",
  "name-missing": () => "Give this day a name, for example “local holiday”.",
  "out-of-range": ({ min, max }) => `Give a whole number from ${min} to ${max}.`,
  "absence-past": () => "This absence is over already: there is nothing to note.",
  "absence-reversed": () => "The last day has to come after the first, or be the same.",
  "absence-too-long": () => "An absence lasts a year at most. If somebody leaves, tell the project office.",
  "absence-too-many": () => "Too many absences are noted already. Remove one first.",
};
