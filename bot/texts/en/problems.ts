import type { ProblemTexts } from "../fr/problems";
import { campaignProblems } from "./campaign-problems";
import { committeeProblems } from "./committee-problems";
import { viewProblems } from "./view-problems";
import { editProblems } from "./edit-problems";

const fields: Record<string, string> = {
  status: "Status",
  progress: "Progress",
  milestoneDay: "Next milestone",
  obstacle: "Obstacle",
  line: "In one line",
  level: "Weather",
  comment: "Comment",
  version: "Version",
  email: "Address",
  file: "File",
  link: "Link",
  week: "Week",
  state: "State",
  kind: "Kind",
  year: "Year",
};

export const problems: ProblemTexts = {
  "version-conflict": {
    title: "Changed in the meantime",
    detail: () => "Someone changed this in the meantime. What you typed is kept: check how it stands, then save.",
  },
  "not-concerned": {
    title: "Only for the people concerned",
    detail: () => "This action is reported on by its owner, its co-owners, the heads of its project or the project office.",
  },
  "bureau-only": { title: "Only for the project office", detail: () => "Only the project office can do this. Ask them." },
  "heads-only": {
    title: "Only for the heads of the project",
    detail: () => "The weather is declared by the two heads of the project, or by the project office.",
  },
  "action-closed": { title: "Action closed", detail: () => "This action is closed. Nothing was recorded." },
  "not-found": { title: "Not found", detail: () => "This does not exist, or is no longer in the roadmap." },
  "invalid-input": {
    title: "Please correct",
    detail: ({ field }) =>
      field
        ? `The field “${fields[field] ?? field}” is not valid. Your other answers are kept.`
        : "The request is incomplete or malformed.",
  },
  "comment-owed": { title: "Comment needed", detail: () => "A comment is needed from rain on. What you typed is kept." },
  "not-signed-in": {
    title: "Sign-in needed",
    detail: () => "Your sign-in is not recognised or has expired. Open the tab again.",
  },
  "tenant-unknown": { title: "Unknown organisation", detail: () => "Jalon is not open to your organisation." },
  "person-unknown": {
    title: "Account to be linked",
    detail: () => "Your account is not in the roadmap's directory yet. Ask the project office to note your address there.",
  },
  "sign-in-unavailable": {
    title: "Sign-in unavailable",
    detail: () => "Your sign-in cannot be checked right now. Please try again in a moment.",
  },
  "too-large": { title: "Too large", detail: () => "What was sent is too large. Nothing was recorded." },
  "import-refused": {
    title: "Import refused",
    detail: () => "The file has errors. Nothing was imported: correct them, then try again.",
  },
  "import-conflicts": {
    title: "Cells left to choose",
    detail: () => "The file and Jalon differ on some cells. Nothing was imported: choose for each of them the value to keep.",
  },
  "undo-later-changes": {
    title: "Import followed by changes",
    detail: () => "Answers were recorded since this import. Undoing it would lose them: it stays.",
  },
  "undo-already": { title: "Import already undone", detail: () => "This import was undone already." },
  "email-taken": {
    title: "Address already taken",
    detail: () => "This address already belongs to someone else in the directory. Nothing was recorded.",
  },
  ...campaignProblems,
  ...committeeProblems,
  ...viewProblems,
  ...editProblems,
  busy: { title: "Service busy", detail: () => "The service is very busy. Nothing was recorded, try again in a moment." },
  surprise: {
    title: "Incident",
    detail: ({ reference }) =>
      `Something went wrong. Try again in a moment; if it lasts, give the reference ${reference ?? "shown"}.`,
  },
};
