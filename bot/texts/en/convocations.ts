import { dayInFull } from "../../domain/wording/format-day";
import { counted } from "../../domain/wording/plural";
import type * as fr from "../fr/convocations";
import { hourInWords } from "../moment-words";

const kinds: typeof fr.convocations.kinds = { information: "information", arbitration: "arbitration", decision: "decision", "follow-up": "follow-up" };

export const convocations: typeof fr.convocations = {
  kinds,
  title: { call: (committee) => `You are called to: ${committee}`, pack: (committee) => `${committee}: the pack of the meeting is frozen`, move: (committee) => `${committee}: the meeting changes`, cancel: (committee) => `${committee}: the meeting is cancelled` },
  when: (day, time) => `On ${dayInFull(day, "en")} at ${hourInWords(time, "en")}`,
  notHeld: (day) => `The meeting of ${dayInFull(day, "en")} will not be held.`,
  place: (place) => `Place: ${place}`,
  agenda: "Agenda",
  noAgenda: "The agenda is not set yet; it will be in Jalon.",
  point: (kind, minutes) => (minutes === 0 ? kinds[kind] : `${kinds[kind]}, ${minutes}\u00a0min`),
  others: (count) => `and ${counted(count, "other item", "other items", "en")}, in Jalon.`,
  noPack: "You will be told here when the pack is frozen.",
  openMeeting: "Open the meeting",
  openPack: "Open the pack",
  unreached: {
    "not-reachable": "does not have Jalon in Teams",
    "two-messages": "has had all the messages of the week",
    absent: "is away until the meeting",
    "no-worked-day": "does not work until the meeting",
    "person-left": "is no longer in the directory",
    other: "cannot be told in time",
  },
};
