import type { CampaignView, CampaignWeek, MessageLine } from "../../../bot/contract/campaigns";
import { CAMPAIGN_DEFAULTS } from "../../../bot/domain/campaigns/campaign-settings";
import { addressOf, isFiltered, NO_FILTERS, passes, searchOf, valuesOf } from "./message-filters";
import { changedFields, type Settings, withMine } from "./settings-in-words";
import { type Counts, firstToLeave, hasEnded, isLeaving, linesToSee, settledOf, sumOf, withProgress } from "./week-figures";

const NOW = "2026-11-16T08:00:00.000Z";
const LATER = "2026-11-19T08:00:00.000Z";

const none: Counts = {
  planned: 0,
  deferred: 0,
  skipped: 0,
  sending: 0,
  sent: 0,
  unknown: 0,
  failed: 0,
  answered: 0,
  withdrawn: 0,
};

const aLine = (values: Partial<MessageLine> = {}): MessageLine => ({
  id: "weekly.2026-W47.p-1",
  personId: "p-1",
  name: "Élise Quérandeau",
  direction: "MDPH",
  kind: "weekly",
  recorded: true,
  state: "planned",
  reason: "",
  sentence: "",
  at: NOW,
  local: null,
  ...values,
});

const aCampaign = (values: Partial<CampaignView> = {}): CampaignView => ({
  id: "weekly.2026-W47",
  kind: "weekly",
  week: "2026-W47",
  state: "running",
  startsAt: NOW,
  startedAt: NOW,
  endedAt: null,
  by: null,
  consentBy: null,
  recipients: 3,
  counts: { ...none, planned: 3 },
  launchable: 3,
  needsConsent: false,
  consentAbove: 50,
  canLaunch: { allowed: true },
  canConsent: { allowed: true },
  canPause: { allowed: true },
  canResume: { allowed: true },
  ...values,
});

const aWeek = (campaigns: CampaignView[]): CampaignWeek => ({
  week: "2026-W47",
  currentWeek: "2026-W47",
  now: NOW,
  today: "2026-11-16",
  timeZone: "Europe/Paris",
  campaigns,
  lines: [],
});

describe("the filters of messages", () => {
  it("let everything pass when nothing is asked for", () => {
    expect(passes(aLine(), addressOf(""))).toBe(true);
    expect(isFiltered(addressOf("?semaine=2026-W46&message=m"))).toBe(false);
  });

  it("take a week that is none for the present one", () => expect(addressOf("?semaine=hier").week).toBe(""));

  it("come back from the address they are written in", () => {
    const asked = { ...NO_FILTERS, week: "2026-W46", text: "élise & co", state: "unknown", message: "weekly.2026-W46.p-1" };
    expect(addressOf(searchOf(asked))).toEqual(asked);
    expect(searchOf(NO_FILTERS)).toBe("");
  });

  it("find words in any order, without accents, in name and direction", () => {
    expect(passes(aLine(), { ...NO_FILTERS, text: "querandeau elise mdph" })).toBe(true);
    expect(passes(aLine(), { ...NO_FILTERS, text: "elise dsn" })).toBe(false);
    expect(passes(aLine(), { ...NO_FILTERS, state: "sent" })).toBe(false);
    expect(passes(aLine({ reason: "absent" }), { ...NO_FILTERS, reason: "absent", kind: "weekly", direction: "MDPH" })).toBe(
      true,
    );
  });

  it("offer each value that occurs once, and no empty one", () => {
    expect(valuesOf([aLine({ direction: "SIG" }), aLine({ direction: "" }), aLine(), aLine()], "direction")).toEqual([
      "MDPH",
      "SIG",
    ]);
  });
});

describe("the figures of a week", () => {
  it("count every message once, settled or not", () => {
    const counts = { ...none, planned: 2, deferred: 1, sent: 4, answered: 3, unknown: 1, failed: 1, skipped: 2, withdrawn: 1 };
    expect([sumOf(counts), settledOf(counts)]).toEqual([15, 12]);
  });

  it("are asked for often only while messages leave, not while the last one waits for Thursday", () => {
    expect(isLeaving(aCampaign({ state: "paused" }), NOW)).toBe(false);
    expect(isLeaving(aCampaign({ startsAt: LATER }), NOW)).toBe(false);
    expect(isLeaving(aCampaign({ startsAt: null }), NOW)).toBe(false);
    expect(isLeaving(aCampaign(), NOW)).toBe(true);
    expect(isLeaving(aCampaign({ startsAt: LATER, counts: { ...none, sending: 1 } }), NOW)).toBe(true);
  });

  it("name the first message that leaves, not one that has left or never will", () => {
    expect(firstToLeave([aLine({ state: "sent" }), aLine({ state: "skipped", at: null })])).toBeNull();
    expect(
      firstToLeave([aLine({ id: "b", at: LATER }), aLine({ id: "a" }), aLine({ id: "c", state: "deferred", at: LATER })])?.id,
    ).toBe("a");
  });

  it("put the uncertain messages before the failed ones, and nothing else", () => {
    const lines = [
      aLine({ id: "f", state: "failed" }),
      aLine({ id: "s", state: "sent" }),
      aLine({ id: "u", state: "unknown" }),
    ];
    expect(linesToSee(lines).map((line) => line.id)).toEqual(["u", "f"]);
  });

  it("follow the progress of what runs, and leave alone what has come to another state", () => {
    const counts = { ...none, sent: 3 };
    const progress = (state: CampaignView["state"]) => ({
      week: "2026-W47",
      campaigns: [{ id: "weekly.2026-W47", kind: "weekly" as const, state, recipients: 3, counts }],
    });
    expect(withProgress(aWeek([aCampaign()]), progress("running")).campaigns[0]?.counts).toEqual(counts);
    expect(withProgress(aWeek([aCampaign()]), progress("ended")).campaigns[0]?.counts).toEqual({ ...none, planned: 3 });
    expect(withProgress(aWeek([aCampaign({ state: "ended" })]), progress("ended")).campaigns[0]?.counts.planned).toBe(3);
    expect([hasEnded([aCampaign()], null), hasEnded([aCampaign()], progress("running"))]).toEqual([false, false]);
    expect(hasEnded([aCampaign()], progress("ended"))).toBe(true);
    expect(hasEnded([aCampaign({ state: "ended" })], progress("ended"))).toBe(false);
  });
});

describe("settings that two people change", () => {
  const { id: _, ...base } = CAMPAIGN_DEFAULTS;
  const mine: Settings = { ...base, reminderAfter: 3 };
  const theirs: Settings = { ...base, window: { from: "08:30", to: "16:30" }, reminderAfter: 1 };

  it("are not changed by a form nobody touched", () => {
    expect(changedFields(base, { ...base })).toEqual([]);
    expect(withMine(theirs, base, base)).toEqual(theirs);
  });

  it("keep what each touched, and mine where both did", () => {
    expect(changedFields(base, mine)).toEqual(["reminderAfter"]);
    expect(withMine(theirs, base, mine)).toEqual({ ...theirs, reminderAfter: 3 });
  });
});
