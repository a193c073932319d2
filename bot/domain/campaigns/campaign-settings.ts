import type { ClosedDay, Hours, WorkWeek } from "../calendar/work-calendar";
import { type HolidayZone, isHolidayZone } from "../calendar/holiday-zones";
import type { Plan } from "../roadmap/plan";

/** So many requests in any window of that many seconds. */
export interface RateWindow {
  count: number;
  seconds: number;
}

/** How an authority lets Jalon write to its people. One record; absent, the defaults below hold. */
export interface CampaignSettings {
  id: "campaigns";
  timeZone: string;
  holidayZone: HolidayZone;
  /** When the question of the week is put: ISO day 1 to 5, local time `HH:MM` of each person. */
  collection: { weekday: number; time: string };
  /** Nothing leaves outside these local hours. */
  window: Hours;
  /** The hours of whoever has none of their own. */
  week: WorkWeek;
  closedDays: readonly ClosedDay[];
  /** Worked days of the person after which a card without answer is recalled, once. */
  reminderAfter: number;
  /** Worked days after the reminder before the co-owner or the project head is told. */
  escalationAfter: number;
  /** A week with fewer worked days of a person is not asked about. */
  minWorkedDays: number;
  /** Unsolicited messages a person may get in an ISO week, of all kinds. */
  maxMessages: number;
  /** When directors read their digest unless they chose otherwise. */
  digest: { weekday: number; time: string };
  /** A hand-made sending to more people than this waits for a second person. */
  consentAbove: number;
  /** « Lire la réponse automatique d'Outlook » : off unless the DPO agreed. */
  readsAutomaticReplies: boolean;
  limits: {
    /** Of the whole app in this tenant, over all processes. */
    tenant: RateWindow;
    /** Of one conversation. */
    conversation: readonly RateWindow[];
  };
}

const DAY = [
  { from: "08:30", to: "12:30" },
  { from: "13:30", to: "17:30" },
] as const;

/** « 9 h-17 h les jours travaillés » ; limits as Microsoft published them on 2026-08-10. */
export const CAMPAIGN_DEFAULTS: CampaignSettings = {
  id: "campaigns",
  timeZone: "Europe/Paris",
  holidayZone: "metropole",
  collection: { weekday: 1, time: "09:00" },
  window: { from: "09:00", to: "17:00" },
  week: { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY, 6: [], 7: [] },
  closedDays: [],
  reminderAfter: 2,
  escalationAfter: 1,
  minWorkedDays: 3,
  maxMessages: 2,
  digest: { weekday: 5, time: "09:00" },
  consentAbove: 50,
  readsAutomaticReplies: false,
  limits: {
    tenant: { count: 50, seconds: 1 },
    conversation: [
      { count: 7, seconds: 1 },
      { count: 8, seconds: 2 },
      { count: 60, seconds: 30 },
      { count: 1800, seconds: 3600 },
    ],
  },
};

/** What holds: what was recorded, else the usual with the zone and the hour of the authority's first plan. */
export function settingsThatHold(
  recorded: CampaignSettings | null,
  firstPlan: Pick<Plan, "timeZone" | "holidayZone" | "collection"> | null,
): CampaignSettings {
  if (recorded !== null) return { ...CAMPAIGN_DEFAULTS, ...recorded };
  if (firstPlan === null) return CAMPAIGN_DEFAULTS;
  const { timeZone, holidayZone, collection } = firstPlan;
  return { ...CAMPAIGN_DEFAULTS, timeZone, collection, ...(isHolidayZone(holidayZone) ? { holidayZone } : {}) };
}
