import { counted } from "../../../bot/domain/wording/plural";
import type { campaigns as fr } from "../fr/campaigns";
import { joined } from "../rich";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "en");
const isAre = (count: number): string => (count === 1 ? "is" : "are");

export const campaigns: typeof fr = {
  pages: "Pages of the campaigns",
  weekTitle: (number) => `Campaign of week ${number}`,
  previousWeek: "Previous week",
  nextWeek: "Next week",
  thisWeek: "Present week",

  // the sentence of the week
  leave: (count, when, together) => [
    { to: "planned", text: n(count, "message", "messages") },
    ` will leave${when === null ? "" : together ? ` ${when}` : `, the first ones ${when}`}`,
  ],
  noneLeaves: "No message will leave by itself",
  deferredPart: (count) => [{ to: "deferred", text: `${count}` }, ` ${isAre(count)} deferred`],
  skippedPart: (count) => [{ to: "skipped", text: `${count}` }, ` ${isAre(count)} skipped`],
  sentPart: (count, of) => [
    { to: "sent", text: `${count}` },
    ` of ${n(of, "message", "messages")} ${count === 1 ? "has" : "have"} left`,
  ],
  answeredPart: (count) => [{ to: "answered", text: n(count, "answer", "answers") }, ` ${count === 1 ? "has" : "have"} come`],
  unknownPart: (count) => [{ to: "unknown", text: `${count}` }, ` ${isAre(count)} uncertain`],
  failedPart: (count) => [{ to: "failed", text: `${count}` }, " failed"],
  nothing: "Jalon has nobody to ask this week.",
  joined: (first, rest) => (rest.length === 0 ? [...first, "."] : [...first, "; ", ...joined(rest, ", "), "."]),
  atMoment: (day, time) => `on ${day} at ${time}`,
  todayAt: (time) => `today at ${time}`,
  now: "right now",

  // the sendings of the week
  sendings: "Sendings of the week",
  comingAt: (when) => `coming, ${when}`,
  endedAt: (when) => `ended ${when}`,
  startedBy: (name) => `Launched by ${name}.`,
  consentedBy: (name) => `Consent by ${name}.`,
  recipients: (count) => n(count, "person", "people"),
  launch: "Send now",
  launchOf: (kind) => `Send now: ${kind}`,
  launchTitle: (count) => `Send ${n(count, "message", "messages")} now?`,
  launchWhy: (count) =>
    `Jalon will write right now to ${n(count, "person", "people")}, to each within their hours; deferrals and absences still ` +
    "hold, and nobody gets more messages than the limit.",
  launchConsent: (limit) =>
    `Above ${n(limit, "person", "people")}, the sending waits for the consent of a second person, of the project ` +
    "office or the executive.",
  askConsent: "Ask for consent",
  askConsentOf: (kind) => `Ask for consent: ${kind}`,
  pause: "Hold",
  pauseOf: (kind) => `Hold: ${kind}`,
  resume: "Resume",
  resumeOf: (kind) => `Resume: ${kind}`,
  consent: "Give my consent",
  consentOf: (kind) => `Give my consent: ${kind}`,
  consentTitle: (count) => `Give your consent to sending ${n(count, "message", "messages")}?`,
  consentWhy: (name) =>
    `${name} launched it by hand. With your consent the messages leave right now, to each within their hours.`,
  waitingFor: (name, limit) =>
    `Launched by hand by ${name}: above ${n(limit, "person", "people")}, a second person has to consent. Nothing leaves before.`,
  launched: "The sending is launched.",
  asked: "The consent of a second person is asked for. Nothing leaves before.",
  pausedNow: "The sending is held: what has left has left, the rest waits.",
  resumedNow: "The sending goes on.",
  consented: "Your consent is recorded, the sending begins.",
  progress: (kind) => `Progress: ${kind}`,
  settled: (done, total) => `${done} of ${n(total, "message", "messages")}`,
  settledAloud: (done, total) => `${done} of ${n(total, "message", "messages")} dealt with.`,
  stateMoved: "The sending has ended.",
  nextAt: (when) => `The next one leaves ${when}.`,
  missedWhy:
    "This sending did not begin within its hours: it is not made up for at night, and nothing has left. You can " +
    "launch it by hand.",

  // what needs a look
  toSee: (count) => n(count, "message to look at", "messages to look at"),
  andOthers: (count) =>
    count === 1 ? "and one more, in the list of messages." : `and ${count} more, in the list of messages.`,
  unknownRemedy:
    "It may have arrived: Jalon does not send it again, so as not to write twice. An answer, or the next week, will settle it.",
  failedRemedy: "See whether this person can be reached; the next campaign will try again.",
  toReach: "Who can be reached",

  // the table of messages
  messages: "Messages",
  messagesCaption: "Messages of the week: person, message, decision and moment",
  shown: (shown, all) => (shown === all ? n(all, "message", "messages") : `${shown} of ${n(all, "message", "messages")}`),
  person: "Person",
  message: "Message",
  decision: "Decision",
  when: "When",
  notSent: "does not leave",
  localTime: (zone) => `${zone} time`,
  noDirection: "no department",
  search: "Search for a person",
  allKinds: "All messages",
  allStates: "All states",
  allReasons: "All reasons",
  allDirections: "All departments",
  reason: "Reason",
  state: "State",
  direction: "Department",
  clear: "Show everything",
  noMatch: "No message matches.",
  openHistory: (name, kind) => `${name}, ${kind}: see the history`,
  foot: (when) => `From the record of sendings and the rules in force, on ${when}.`,
  footPreview:
    "Before the sending, this page shows what Jalon would do now: an answer, an absence or a setting can still change it.",
  footSum: (count) => `The sum of the states is the number of messages: ${count}.`,

  // the ledger
  ledgerSentence: (count) =>
    count === 0 ? "No message is on record for the week." : `${n(count, "message", "messages")} on record for the week.`,
  ledgerEmpty: "The record fills when a campaign begins.",
  history: "History",
  historyLoading: "Reading the history…",
  attempts: (count) => (count === 0 ? "" : `${n(count, "attempt", "attempts")} without delivery before the present state.`),
  why: "Why this message",
  close: "Close",
  withdraw: "Withdraw this message",
  withdrawTitle: "Withdraw this message?",
  withdrawWhy: (name) => `The card of ${name} will be replaced by “message withdrawn”. The record will keep both.`,
  withdrawn: "The message is withdrawn.",

  // who can be reached
  reachSentence: (total, told) => `${n(total, "agent", "agents")}: ${told}.`,
  reachCaption: "Agents: state, date of the proof and remedy",
  reachFoot: "A proof is the last message that Teams delivered or refused, or the person’s last visit.",
  agents: "Agents",
  proof: "Proof",
  noProof: "no proof yet",
  remedy: "What to do",
  noRemedy: "nothing to do",
  reachEmpty: "The directory fills with the first import.",
  reachShown: (shown, all) => (shown === all ? n(all, "agent", "agents") : `${shown} of ${n(all, "agent", "agents")}`),
  reachNoMatch: "No agent matches.",
  list: (items) => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`),
};
