import type { shell as fr } from "../fr/shell";

export const shell: typeof fr = {
  app: "Jalon",
  skip: "Skip to content",
  navigation: "Jalon navigation",
  portfolio: "Portfolio",
  mine: "My actions",
  imports: "Import",
  people: "Directory",
  otherPlan: "Change plan",
  breadcrumb: "Where you are",
  upToDate: (time) => `Up to date at ${time}`,
  looking: "Checking…",
  stale: (time) => `Last checked at ${time}`,
  refresh: "Refresh",
  copyLink: "Copy link",
  linkCopied: "Link copied.",
  linkFailed: (link) => `The link could not be copied. Here it is: ${link}`,
  exportPlan: "Export",
  exporting: "Preparing the workbook…",
  exported: (name) => `${name} has been downloaded.`,
  importPlan: "Import a plan",
  loading: "Loading…",
  close: "Close",
  cancel: "Cancel",
  offline:
    "You are offline. What you see dates from the last check; what you type is kept here and can be saved once the " +
    "network is back.",
  changed: (count) => (count === 1 ? "One line has just changed." : `${count} lines have just changed.`),
  changedBy: (name) => `${name} has just saved a change.`,
  justChanged: "just changed",
  openInTeams: {
    title: "Open Jalon in Microsoft Teams",
    why: "This page is a Teams tab: Teams tells Jalon who you are.",
    how: "In Teams, open Apps, search for “Jalon” and choose Open. If Jalon is not there, ask your digital department for it.",
    link: "Open Teams",
  },
  silentHost: {
    title: "Teams does not answer",
    why: "Jalon is waiting for Teams to say who you are, and nothing came. Nothing is lost.",
  },
  windowTitle: (page) => `${page} – Jalon`,
};
