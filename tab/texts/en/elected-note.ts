import type { electedNote as french } from "../fr/elected-note";

export const electedNote: typeof french = {
  open: "Quarterly note",
  title: "Note to the elected members",
  quarter: "Quarter",
  quarterOf: (year, quarter) => `Quarter ${quarter} of ${year}`,
  loading: "Preparing the note…",
  empty: "Nothing to say of this quarter.",
  unknown: (shorts) => `Acronyms to explain before the note is sent: ${shorts}.`,
  docx: "Download as Word",
  html: "Download as a web page",
  downloaded: (name) => `${name} is downloaded.`,
  close: "Close",
};
