import type { campaignProblems as french } from "../fr/campaign-problems";

/** Refusals about campaigns and availability, by their code. */
export const campaignProblems: typeof french = {
  "bureau-or-executive": {
    title: "Only for the project office and the executive",
    detail: () => "Campaigns are seen by the project office and the executive.",
  },
  "second-person": {
    title: "A second person is needed",
    detail: () => "You launched this sending: somebody else, of the project office or the executive, has to consent.",
  },
  "own-handover": {
    title: "Kept for the person and the office",
    detail: () => "Everybody hands over what they carry; the project office can do so for somebody.",
  },
  "own-availability": {
    title: "Only for the person and the project office",
    detail: () => "Everybody keeps their own availability; the project office can help.",
  },
  "campaign-over": { title: "Campaign over", detail: () => "This campaign is over. The next one leaves the week after." },
  "campaign-waiting": { title: "Consent needed", detail: () => "This sending already waits for a second person's consent." },
  "campaign-paused": { title: "Campaign paused", detail: () => "This campaign is paused: resume it first." },
  "campaign-not-waiting": { title: "No consent needed", detail: () => "This sending waits for nobody's consent." },
  "campaign-not-running": { title: "Nothing running", detail: () => "This campaign is not running: there is nothing to pause." },
  "campaign-not-paused": { title: "Nothing paused", detail: () => "This campaign is not paused." },
  "campaign-other-week": {
    title: "Another week",
    detail: () => "Only the campaign of the current week can be launched by hand.",
  },
  "campaign-kind": {
    title: "Not launched by hand",
    detail: () => "Only the question of the week and its reminder can be launched by hand.",
  },
  "campaign-nobody": { title: "Nobody to write to", detail: () => "Nobody is left to whom this message could go this week." },
  "message-not-there": { title: "Nothing to take back", detail: () => "This message did not arrive, or was taken back already." },
  "message-not-withdrawn": {
    title: "Message not taken back",
    detail: () => "Teams did not accept taking this message back. It is still visible: try again in a moment.",
  },
  "settings-refused": { title: "Please correct", detail: () => "Some settings cannot be taken. Nothing was recorded." },
  "availability-refused": { title: "Please correct", detail: () => "This availability cannot be taken. Nothing was recorded." },
};
