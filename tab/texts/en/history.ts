import { counted } from "../../../bot/domain/wording/plural";
import type { history as fr } from "../fr/history";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "en");

const rating = (gravity: string, likelihood: string): string => `gravity ${gravity}, likelihood ${likelihood}`;

export const history: typeof fr = {
  kinds: {
    answer: "Answers",
    confirmation: "Confirmations without change",
    weather: "Declared weather",
    edit: "Changes",
    reorientation: "Reorientations",
    waiver: "Waived conditions",
    undo: "Undone changes",
    import: "Imports",
  },
  channels: { card: "Card and chat", tab: "Tab", spreadsheet: "Spreadsheet", import: "Import", job: "Automatic" },
  milestones: {
    added: ({ title, to }, day) => `“${title}” added for ${day(to)}`,
    moved: ({ title, from, to }, day) => `“${title}” moved from ${day(from)} to ${day(to)}`,
    passed: ({ title, to }, day) => `“${title}” passed on ${day(to)}`,
    reopened: ({ title }) => `“${title}” no longer noted as passed`,
    renamed: ({ title, from }) => `“${from}” renamed “${title}”`,
    removed: ({ title, from }, day) => `“${title}” removed (it was due on ${day(from)})`,
  },
  risks: {
    added: (name, _, [gravity = "", likelihood = ""]) => `“${name}” rated: ${rating(gravity, likelihood)}`,
    rated: (name, [before = "", earlier = ""], [gravity = "", likelihood = ""]) =>
      `“${name}” rated again: ${rating(gravity, likelihood)} (before: ${rating(before, earlier)})`,
    treated: (name, _, [treatment = ""]) => (treatment === "" ? `“${name}” has no treatment any more` : `“${name}” treated: ${treatment}`),
    restricted: (name) => `“${name}” is now restricted`,
    opened: (name) => `“${name}” is no longer restricted`,
    reworded: (name) => `“${name}” reworded`,
    removed: (name, [gravity = "", likelihood = ""]) => `“${name}” removed (${rating(gravity, likelihood)})`,
  },
  commitments: {
    added: (title) => `“${title}” added`,
    removed: (title) => `“${title}” removed`,
    flagship: (title) => `“${title}” becomes a flagship`,
    ordinary: (title) => `“${title}” is no longer a flagship`,
    renamed: (title, from) => `“${from}” becomes “${title}”`,
  },
  sentence: (changes, people, capped) =>
    changes === 0
      ? ["Nothing has changed this week."]
      : [
          { to: "week", text: capped ? `More than ${n(changes, "change", "changes")}` : n(changes, "change", "changes") },
          ` this week${people === 0 ? "" : `, by ${capped ? "at least " : ""}${n(people, "person", "people")}`}`,
        ],
  reorientations: (count) => (count === 0 ? [] : [{ to: "reorientations", text: n(count, "reorientation", "reorientations") }]),
  waivers: (count) => (count === 0 ? [] : [{ to: "waivers", text: n(count, "waived condition", "waived conditions") }]),
  between: "; ",
  and: ", ",
  end: ".",
  filters: "Filters of the history",
  person: "Person",
  everybody: "Any person",
  channel: "Origin",
  allChannels: "Any origin",
  kind: "Kind",
  allKinds: "Any kind",
  subject: "Project and its actions",
  allSubjects: "All projects",
  since: "From",
  until: "To",
  clear: "Show everything",
  empty: "Nothing has changed in this plan yet. Each answer, each change and each import will be listed here.",
  ofProject: "Everything about this project and its actions",
  noMatch: "No change matches these filters.",
  noneSoFar: "No change matches so far.",
  searchedTo: (moment) => `Searched back to ${moment}.`,
  further: "Search further back",
  older: "Older changes",
  newer: "Show newer changes",
  loading: "Loading…",
  all: "The whole history is shown.",
  shown: (count) => `${n(count, "change", "changes")} shown.`,
  day: (day) => `Changes of ${day}`,
  did: {
    answer: "updated",
    edit: "changed",
    weather: "declared the weather of",
    undo: "undid a change of",
    import: "imported",
    confirmation: "confirmed",
  },
  things: (count) => n(count, "item", "items"),
  confirmed: (actions, weathers) =>
    `${[actions === 0 ? "" : n(actions, "action", "actions"), weathers === 0 ? "" : n(weathers, "weather report", "weather reports")]
      .filter((part) => part !== "")
      .join(" and ")} unchanged`,
  by: "Jalon",
  importCounts: (created, changed) => `${n(created, "addition", "additions")}, ${n(changed, "change", "changes")}.`,
  importUndone: (moment) => `This import was undone on ${moment}.`,
  seeImports: "See the imports",
  gone: { project: "a project that is no longer in the plan", action: "an action that is no longer in the plan", other: "a part of the plan" },
  reason: (text) => `Reason: ${text}`,
  waived: (name, items) => (name === null ? `Waived conditions: ${items}.` : `Waived conditions for ${name}: ${items}.`),
  undoneBy: (name, moment) => `Undone by ${name}, ${moment}.`,
  undo: "Undo",
  undoOf: (what, name, moment) => `Undo: ${what}, by ${name}, ${moment}`,
  undoTitle: "Undo this change?",
  undoWhat: (name, moment) => `What ${name} changed on ${moment} will go back to what it was:`,
  undoNote: "The history keeps both. If somebody has changed one of these values since, nothing will be undone.",
  undone: "Undone: the former values are back.",
  conflict: "Nothing is undone: a value has changed since.",
  conflictLine: (field, name, moment) => `${field}: changed by ${name}, ${moment}.`,
  conflictBySome: (field) => `${field}: changed since.`,
  refused: (why) => `Nothing is undone. ${why}`,
  foot: (moment) => `As of ${moment}. Every change is kept, with who made it, from where, and its reason where one is owed.`,
  rule: "You can undo what you changed, the project office can undo the rest. An answer is corrected by another answer, an import from its own page.",
};
