import type { problems as fr } from "../fr/problems";

const reasons: Record<string, string> = {
  "not-concerned": "Only the owner of the action, its co-owner, the heads of the project and the project office can update it.",
  "bureau-only": "This page is for the project office. It can give you access.",
  "heads-only": "The weather is declared by the heads of the project or by the project office.",
  "action-closed": "This action is closed: the project office can reopen it.",
  "undo-later-changes": "Answers were given since this import: undoing it would erase them.",
  "undo-already": "This import has already been undone.",
  "bureau-or-executive": "Campaigns are open to the project office and to the executive.",
  "project-heads": "A project is changed by its two heads or by the project office.",
  waiver: "A condition of a phase is waived by the project office or the executive.",
  "own-changes": "Everyone undoes what they changed; the project office can undo the rest.",
  "own-availability": "Everybody keeps their own availability; the project office can do so for somebody.",
};

export const problems: typeof fr = {
  reasons,
  otherReason: "This operation is not available to you. The project office can tell you why.",
  offlineTitle: "The server cannot be reached",
  offline: "Check your connection. What you typed is kept.",
  signedOutTitle: "Your Teams session has expired",
  signedOut: "Close the tab and open it again, or sign in to Teams again.",
  refusedTitle: "You do not have access to this page",
  missingTitle: "This page does not exist, or no longer does",
  missing: "The project or action may have been removed by an import. Start again from the portfolio.",
  unknownTitle: "Unknown address",
  unknown: "No page of Jalon has this address.",
  faultTitle: "Jalon could not answer",
  fault: "The error is on our side. Nothing you typed is lost; try again in a moment.",
  unfetchedTitle: "This page could not be loaded",
  unfetched: "The network failed, or Jalon has just been updated. What you typed is kept.",
  reload: "Reload",
  reference: (reference) => `Reference to give to support: ${reference}`,
  retry: "Try again",
  toPortfolio: "Go to the portfolio",
  notSaved: "This is not saved.",
  kept: "What you typed is kept on this page.",
};
