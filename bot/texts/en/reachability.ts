import type { remedies as french } from "../fr/reachability";

/** What would make a person reachable. */
export const remedies: typeof french = {
  "install-again": "The app is no longer installed for this person: install it for them again, or ask them to add it in Teams.",
  unblock: "This person, or a policy, blocks the bot: ask them to unblock it in Teams, or tell the administrators of Teams.",
  "open-again": "The conversation is gone: ask this person to open Jalon in Teams, it will be made again.",
  "give-address": "No address is noted: add that of their Teams account in the directory.",
  "open-first": "Jalon has heard nothing from this person yet: install the app for them, or ask them to open it once.",
};
