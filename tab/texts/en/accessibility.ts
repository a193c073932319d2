import type { accessibility as fr } from "../fr/accessibility";

export const accessibility: typeof fr = {
  title: "Accessibility",
  promise:
    "Jalon is an internal tool: article 47 of the French act of 11 February 2005 asks that it be accessible, by the general accessibility " +
    "framework (RGAA), version 4.1.",
  stateTitle: "State of conformity",
  state:
    "This version is partially conformant: its pages are checked by tools and with the keyboard at each change, but no third party has " +
    "audited it yet.",
  testedTitle: "What is checked",
  tested: [
    "Each page, empty or full, and what opens in it (menus, forms, dialogs), in the three themes of Teams, by the tool axe with the rules of " +
      "RGAA and WCAG 2.1, levels A and AA.",
    "With the keyboard alone: the weekly answer, a filter, the export of the list, the editing of a project and the change of its phase. One " +
      "sees at each press where one is.",
    "Each page on a screen of 320 pixels and at 200%, with the text spacing that WCAG asks for: no page is scrolled sideways, nothing is " +
      "lost or covered.",
    "The contrast of texts and icons, in the three themes; the colours that the system imposes; the choice of less motion.",
  ],
  notTitle: "What is not yet",
  not: [
    "Screen readers have not been tried by people who live with them.",
    "Cards in the chat are drawn by Teams; all that they ask can be done in this tab too.",
    "Exported workbooks have not been audited.",
  ],
  contactTitle: "Report an obstacle",
  contact: "If you cannot reach some content or function, write to the project office: they will answer or give you the information in another way.",
  noContact: "The project office is not named in the directory yet. Turn to your digital department.",
  write: (name) => `Write to ${name} in Teams`,
  recourseTitle: "Recourse",
  recourse:
    "Without a satisfactory answer you can turn to the French ombudsman for rights: by its online form, its delegate in your " +
    "department, or by free post (71120, 75342 Paris CEDEX 07).",
  date: "Statement made on 23 November 2026.",
};
