import { CAMPAIGN_DEFAULTS, type CampaignSettings } from "./campaign-settings";
import { settingsFaults } from "./settings-faults";

const faultsOf = (change: Partial<CampaignSettings>) =>
  settingsFaults({ ...CAMPAIGN_DEFAULTS, ...change }).map(({ field, code }) => `${field} ${code}`);
const NO_WEEK = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };

describe("the settings of campaigns", () => {
  it("that Jalon comes with can be taken", () => expect(faultsOf({})).toEqual([]));

  it("can be those of an overseas authority with half days, ponts and its own hours", () =>
    expect(
      faultsOf({
        timeZone: "Indian/Reunion",
        window: { from: "07:00", to: "20:00" },
        collection: { weekday: 5, time: "07:00" },
        week: { ...NO_WEEK, 2: [{ from: "07:00", to: "11:00" }] },
        closedDays: [{ day: "2026-12-24", name: "Veille de Noël" }],
        maxMessages: 1,
        consentAbove: 0,
      }),
    ).toEqual([]));

  it("never open the night, nor more than two messages a week", () => {
    expect(faultsOf({ window: { from: "06:59", to: "17:00" } })).toEqual(["window window-too-wide"]);
    expect(faultsOf({ window: { from: "09:00", to: "20:01" } })).toEqual(["window window-too-wide"]);
    expect(settingsFaults({ ...CAMPAIGN_DEFAULTS, maxMessages: 3 })).toEqual([
      { field: "maxMessages", code: "out-of-range", min: 1, max: 2 },
    ]);
  });

  it.each([
    [{ timeZone: "Europe/Nowhere" }, "timeZone zone-unknown"],
    [{ timeZone: "+02:00" }, "timeZone zone-unknown"],
    [{ timeZone: "" }, "timeZone zone-unknown"],
    [{ window: { from: "17:00", to: "09:00" } }, "window hours-reversed"],
    [{ window: { from: "9:00", to: "17:00" } }, "window time-unknown"],
    [{ collection: { weekday: 6, time: "09:00" } }, "collection.weekday weekday-unknown"],
    [{ collection: { weekday: 1, time: "17:00" } }, "collection.time outside-window"],
    [{ digest: { weekday: 5, time: "25:00" } }, "digest.time time-unknown"],
    [{ digest: { weekday: 1.5, time: "09:00" } }, "digest.weekday weekday-unknown"],
    [{ week: { ...CAMPAIGN_DEFAULTS.week, 3: [{ from: "12:00", to: "09:00" }] } }, "week.3 hours-reversed"],
    [
      {
        week: {
          ...CAMPAIGN_DEFAULTS.week,
          2: [
            { from: "09:00", to: "13:00" },
            { from: "12:00", to: "17:00" },
          ],
        },
      },
      "week.2 hours-overlap",
    ],
    [{ week: NO_WEEK }, "week never-in-window"],
    [{ week: { ...NO_WEEK, 6: [{ from: "09:00", to: "17:00" }] } }, "week never-in-window"],
    [{ week: { ...NO_WEEK, 1: [{ from: "17:00", to: "23:00" }] } }, "week never-in-window"],
    [{ closedDays: [{ day: "2026-02-30", name: "Pont" }] }, "closedDays.0 day-unknown"],
    [{ closedDays: [{ day: "2026-12-24", name: " " }] }, "closedDays.0 name-missing"],
    [
      {
        closedDays: [
          { day: "2026-12-24", name: "Veille" },
          { day: "2026-12-24", name: "Pont" },
        ],
      },
      "closedDays.1 day-twice",
    ],
    [{ reminderAfter: 0 }, "reminderAfter out-of-range"],
    [{ minWorkedDays: 2.5 }, "minWorkedDays out-of-range"],
    [{ limits: { ...CAMPAIGN_DEFAULTS.limits, tenant: { count: 0, seconds: 1 } } }, "limits.tenant.count out-of-range"],
    [
      { limits: { ...CAMPAIGN_DEFAULTS.limits, conversation: [{ count: 7, seconds: 0 }] } },
      "limits.conversation.0.seconds out-of-range",
    ],
  ] satisfies [Partial<CampaignSettings>, string][])("are refused with %j", (change, fault) =>
    expect(faultsOf(change)).toEqual([fault]),
  );

  it("say everything that is wrong at once", () =>
    expect(faultsOf({ timeZone: "x", collection: { weekday: 0, time: "08:59" }, maxMessages: 9 })).toEqual([
      "timeZone zone-unknown",
      "collection.weekday weekday-unknown",
      "collection.time outside-window",
      "maxMessages out-of-range",
    ]));
});
