import * as contract from "../../contract/campaigns";
import { canSeeCampaigns } from "../../domain/access/access";
import { readWeek } from "../../domain/campaigns/campaign-name";
import { MESSAGE_KINDS, MESSAGE_STATES } from "../../domain/campaigns/ledger-fields";
import type { IsoWeek } from "../../domain/calendar/iso-week";
import { textsFor } from "../../texts/texts";
import { readCampaignWeek } from "../../usecases/campaigns/preview-week";
import { readLedger, readMessage } from "../../usecases/campaigns/read-ledger";
import type { CampaignProgressView } from "../../usecases/campaigns/read-progress";
import { readReachability } from "../../usecases/campaigns/read-reachability";
import { type CstFile, writeCstSheet } from "../../usecases/campaigns/write-cst-sheet";
import { authorityMoment } from "../../usecases/week-of-person";
import { linePresenter, presentCampaigns, presentMessage, presentReachability } from "../present-campaigns";
import { json, notFound, problem, type Reply } from "../reply";
import type { Call, Route } from "../route";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const WEEK = { week: "An ISO week, such as 2026-W47; the running one, or at the weekend the coming one, without it" };

export interface CampaignReadingParts {
  readProgress: (tenantId: string) => (week: IsoWeek) => Promise<CampaignProgressView>;
  writeCst: CstFile;
}

/** Lets those through who may see the campaigns. */
async function guarded(call: Call, read: () => Promise<Reply>): Promise<Reply> {
  const permission = canSeeCampaigns(call.person);
  return permission.allowed ? read() : problem(permission.reason);
}

/** The same, with the week that was asked for; null when none was. */
const inWeek = (call: Call, read: (week: IsoWeek | null) => Promise<Reply>): Promise<Reply> =>
  guarded(call, async () => {
    const asked = call.query["week"] ?? "";
    const week = asked === "" ? null : readWeek(asked);
    return asked !== "" && week === null ? problem("invalid-input", { field: "week" }) : read(week);
  });

/** What the bureau looks at: the coming week, the ledger, who can be reached, the yearly sheet. */
export const campaignRoutes = ({ readProgress, writeCst }: CampaignReadingParts): Route[] => [
  {
    method: "get",
    path: "/api/campaigns/week",
    summary: "A week of campaigns: who is written to, when, and why not, before it leaves and after",
    query: WEEK,
    answer: contract.campaignWeek,
    handle: (call) =>
      inWeek(call, async (asked) => {
        const { authority, person, language } = call;
        const view = await readCampaignWeek(authority, asked);
        const { week, currentWeek, now, today, timeZone } = view;
        const present = await linePresenter(authority, language);
        const lines = view.lines.map(present).toSorted((a, b) => byKind(a, b) || a.name.localeCompare(b.name, language));
        const campaigns = await presentCampaigns(authority, view, person);
        return json({ week, currentWeek, now, today, timeZone, campaigns, lines } satisfies contract.CampaignWeek);
      }),
  },
  {
    method: "get",
    path: "/api/campaigns/week/progress",
    summary: "How far the campaigns of a week are, in figures; with If-None-Match it answers 304 while nothing changed",
    query: WEEK,
    answer: contract.campaignProgress,
    handle: (call) =>
      inWeek(call, async (asked) => {
        const { authority, knownTag } = call;
        const { tag, ...progress } = await readProgress(authority.tenantId)(asked ?? (await authorityMoment(authority)).week);
        if (knownTag?.replace(/^W\//, "") === tag) return { kind: "unchanged", tag };
        return { kind: "text", body: JSON.stringify(progress satisfies contract.CampaignProgress), tag };
      }),
  },
  {
    method: "get",
    path: "/api/campaigns/ledger",
    summary: "What was put down of a week, by name, and what became of it",
    query: {
      ...WEEK,
      state: MESSAGE_STATES.join(", "),
      kind: MESSAGE_KINDS.join(", "),
      q: "Part of a name, found without accents",
    },
    answer: contract.campaignLedger,
    handle: (call) =>
      inWeek(call, async (week) => {
        const { authority, query, language } = call;
        const state = choiceOf(query["state"], MESSAGE_STATES);
        const kind = choiceOf(query["kind"], MESSAGE_KINDS);
        if (state === undefined) return problem("invalid-input", { field: "state" });
        if (kind === undefined) return problem("invalid-input", { field: "kind" });
        const { now: _now, lines, ...ledger } = await readLedger(authority, { week, state, kind, q: query["q"] ?? "" });
        const present = await linePresenter(authority, language);
        return json({ ...ledger, lines: lines.map(present) } satisfies contract.CampaignLedger);
      }),
  },
  {
    method: "get",
    path: "/api/campaigns/messages/{messageId}",
    summary: "A message of the ledger: every state it was in, when, and the rule behind it",
    answer: contract.messageHistory,
    handle: (call) =>
      guarded(call, async () => {
        const { authority, person, language, params } = call;
        const message = await readMessage(authority, params["messageId"] ?? "");
        return message ? json(await presentMessage(authority, message, person, language)) : notFound;
      }),
  },
  {
    method: "get",
    path: "/api/campaigns/reachability",
    summary: "Whether Jalon can write to each agent, since when that is proven, and what to do",
    answer: contract.reachability,
    handle: (call) => guarded(call, async () => json(presentReachability(await readReachability(call.authority), call.language))),
  },
  {
    method: "get",
    path: "/api/campaigns/cst",
    summary: "The yearly sheet for the comité social territorial: every sending, every deferral and its reason",
    query: { year: "Of its ISO weeks; the running one without it" },
    answer: "file",
    handle: (call) =>
      guarded(call, async () => {
        const { authority, language, query } = call;
        const asked = query["year"] ?? (await authorityMoment(authority)).week.slice(0, 4);
        if (!/^2\d{3}$/.test(asked)) return problem("invalid-input", { field: "year" });
        const year = Number(asked);
        const bytes = await writeCstSheet(authority, writeCst, year, language);
        return { kind: "file", bytes, name: `${textsFor(language).cst.fileName(year)}.xlsx`, type: XLSX };
      }),
  },
];

const byKind = (a: Pick<contract.MessageLine, "kind">, b: Pick<contract.MessageLine, "kind">): number =>
  MESSAGE_KINDS.indexOf(a.kind) - MESSAGE_KINDS.indexOf(b.kind);

/** One of a list by its name; null when nothing was asked, undefined when it is not in the list. */
const choiceOf = <T extends string>(asked: string | undefined, list: readonly T[]): T | null | undefined =>
  asked === undefined || asked === "" ? null : list.find((one) => one === asked);
