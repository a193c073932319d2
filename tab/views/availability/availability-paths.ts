import { paths } from "../../../bot/contract/paths";

/** Where one's own availability is asked for and changed; somebody's when a person is named. */
export const availabilityPaths = (personId: string | null) =>
  personId === null
    ? { read: paths.myAvailability(), add: paths.addMyAbsence(), remove: paths.removeMyAbsence() }
    : { read: paths.availability(personId), add: paths.addAbsence(personId), remove: paths.removeAbsence(personId) };
