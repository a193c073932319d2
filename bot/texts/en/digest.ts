import { weekNumber } from "../../domain/calendar/iso-week";
import type { MovedDay, NewStatus, Owed } from "../../domain/digest/digest";
import { formatPercent } from "../../domain/wording/format-number";
import { counted } from "../../domain/wording/plural";
import { dayNear } from "../day-near";
import type * as fr from "../fr/digest";

const STATUS: Record<NewStatus, string> = {
  inProgress: " is moving again",
  done: " is done",
  blocked: " is blocked",
  paused: " is paused",
  abandoned: " is dropped",
};
const DAYS: Record<MovedDay, string> = { milestone: "milestone", due: "due date", end: "end" };
const OWED: Record<Owed, string> = {
  decision: "a decision is awaited",
  explanation: "the gap is to be explained",
  comment: "a comment is owed",
};
const OWED_TOGETHER: Record<Owed, string> = { decision: "to decide", explanation: "to explain", comment: "to comment on" };

const informed = (known: number): string => counted(known, "action reported", "actions reported", "en");
const quoted = (comment: string): string => (comment === "" ? "" : `: “${comment}”`);

function owedWords(owes: readonly Owed[]): string {
  const [first, ...rest] = owes;
  if (first === undefined) return "";
  if (rest.length === 0) return OWED[first];
  const words = owes.map((one) => OWED_TOGETHER[one]);
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

export const digest: typeof fr.digest = {
  title: (week, about) => {
    const whose = { all: "of the roadmap", one: "of your department", several: "of your departments" }[about];
    return `Week\u00a0${weekNumber(week)} ${whose}`;
  },
  figures: {
    wholePlan: "The roadmap is ",
    projects: (count) => (count === 1 ? "Your project is " : `Your ${count}\u00a0projects are `),
    namedPlan: (name) => `${name}: `,
    rate: (value) => `${formatPercent(value, "en")} complete`,
    coverage: (known, total) => ` (${informed(known)} of ${total})`,
    noRate: "The completion rate is not computed: ",
    noRateNamed: (name) => `${name}, rate not computed: `,
    known: informed,
    outOf: (total) => ` of ${total}`,
  },
  movedHeading: (since, today) => `What moved since ${dayNear(since, today, "en")}`,
  nothingMoved: (since, today) => `Nothing has moved since ${dayNear(since, today, "en")}`,
  weather: (from, to, comment) => (from === null ? ` gives its weather, ${to}` : ` goes from ${from} to ${to}`) + quoted(comment),
  status: (to, obstacle) => STATUS[to] + (obstacle === "" ? "" : `: ${obstacle}`),
  done: (count) => ` has ${counted(count, "more action done", "more actions done", "en")}`,
  day: (which, from, to, today) =>
    ` moves its ${DAYS[which]} ${to > from ? "back" : "forward"} from ${dayNear(from, today, "en")} to ${dayNear(to, today, "en")}`,
  phase: (phase) => ` changes phase: ${phase}`,
  silentHeading: "No news",
  silentSince: (since, today) => `: nothing since ${dayNear(since, today, "en")}`,
  silentEver: ": no news so far",
  silentActions: (count, since, today) =>
    `: ${counted(count, "action", "actions", "en")} without news, one since ${dayNear(since, today, "en")}`,
  silentActionsEver: (count) => `: ${count}\u00a0actions were never reported`,
  askedHeading: "What is asked of you",
  askedAnswers: (count) => `Your weekly update awaits ${counted(count, "answer", "answers", "en")}`,
  askedDecision: (days) => `, decision overdue by ${counted(days, "day", "days", "en")}`,
  askedWeather: (declared, computed, owes) =>
    ` is at ${declared}${computed === null ? "" : `, ${computed} by the facts`}: ${owedWords(owes)}`,
  comingHeading: "The next two weeks",
  comingOn: (day, today) => `On ${dayNear(day, today, "en")}, `,
  comingTitle: (title) => (title === "" ? " has a milestone" : ` is to reach “${title}”`),
  nextOn: (day, today) => `No milestone, the next one on ${dayNear(day, today, "en")}: `,
  quiet: "Nothing went without news, nothing is asked of you",
  others: (count) => (count === 1 ? "and one more" : `and ${count} more`),
  openPlan: "Open the roadmap",
  why: "Every week, on the day you chose.",
  summary: (title, moved, silent, asked) => {
    const parts = [
      moved === 0 ? "nothing has moved" : counted(moved, "change", "changes", "en"),
      silent === 0 ? "" : `${silent}\u00a0without news`,
      asked === 0 ? "" : counted(asked, "request", "requests", "en"),
    ];
    return `${title}: ${parts.filter((part) => part !== "").join(", ")}`;
  },
};
