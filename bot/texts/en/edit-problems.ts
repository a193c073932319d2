import type { editProblems as fr } from "../fr/edit-problems";

export const editProblems: typeof fr = {
  "project-heads": {
    title: "Only for the heads of the project",
    detail: () => "A project is changed by its two heads, or by the project office.",
  },
  waiver: {
    title: "Only for the office and the executive",
    detail: () => "A condition of a phase is waived by the project office or the executive. What you typed is kept.",
  },
  "own-changes": {
    title: "Only for the author and the office",
    detail: () => "Everyone undoes what they changed; the project office can undo the rest.",
  },
  "edit-conflict": {
    title: "Changed in the meantime",
    detail: () => "Someone has changed a value that you are changing. Nothing is recorded: choose for each.",
  },
  "edit-refused": { title: "Please correct", detail: () => "Nothing is recorded. Correct what is pointed out, the rest is kept." },
  "reason-owed": {
    title: "A reason is needed",
    detail: () => "Changing the aim, a date or an owner is a reorientation: say why. What you typed is kept.",
  },
  "phase-not-ready": {
    title: "Conditions of the phase not met",
    detail: () => "The project cannot leave its phase yet. Complete what is missing, or have the condition waived.",
  },
  "too-many-edits": { title: "Too many changes at once", detail: () => "At most forty things change at once. Nothing is recorded." },
  "nothing-to-change": { title: "Nothing to change", detail: () => "These values are already those of the portfolio." },
  "in-use": { title: "Named elsewhere", detail: () => "A project, an action or a person names it: it stays. Take that link away first, then undo." },
  "undo-not-possible": {
    title: "Cannot be undone",
    detail: () => "An answer is corrected by a new answer, an import is undone on the page of imports.",
  },
  "undone-already": { title: "Already undone", detail: () => "This change has already been undone." },
};
