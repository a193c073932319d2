import { campaignPaths } from "../../../bot/contract/campaign-paths";

/** Where one's own availability is asked for and changed; somebody's when a person is named. */
export const availabilityPaths = (personId: string | null) =>
  personId === null
    ? { read: campaignPaths.myAvailability(), add: campaignPaths.addMyAbsence(), remove: campaignPaths.removeMyAbsence() }
    : { read: campaignPaths.availability(personId), add: campaignPaths.addAbsence(personId), remove: campaignPaths.removeAbsence(personId) };
