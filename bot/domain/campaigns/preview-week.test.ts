import { anAction, aPerson } from "../testing/builders";
import { noAvailability } from "./availability";
import { CAMPAIGN_DEFAULTS } from "./campaign-settings";
import { lineOf, stateCounts } from "./message-line";
import { stepTo } from "./ledger-fields";
import { launchableNow, previewWeek } from "./preview-week";
import { asked, at, MONDAY_9, theWeek, WEEK } from "./testing/week-facts";

const overseas = ["Indian/Reunion", "America/Martinique", "Pacific/Noumea", "Pacific/Tahiti"];
const zones = overseas.map((timeZone) => ({ ...noAvailability(timeZone), timeZone }));
const everywhere = {
  people: ["agent", ...overseas].map((id) => aPerson({ id })),
  actions: ["agent", ...overseas].map((ownerId, index) => anAction({ id: `x${index}`, ownerId })),
  availabilities: zones,
};
const onWednesday = { ...CAMPAIGN_DEFAULTS, collection: { weekday: 3, time: "10:00" } };

describe("a week before it comes", () => {
  it("has nobody in it when nobody has anything to say", () =>
    expect(previewWeek(theWeek({ actions: [], now: at("2026-11-12", "15:00") }), WEEK)).toEqual([]));

  it("shows everybody once, at nine on their own clock, wherever it is told from and whatever day it is there", () => {
    const told = previewWeek(theWeek({ ...everywhere, now: at("2026-11-12", "15:00") }), WEEK);
    const weekly = told.filter(({ kind }) => kind === "weekly");
    expect(weekly.map(({ personId, at: leaves }) => `${personId} ${leaves}`).toSorted()).toEqual([
      "America/Martinique 2026-11-16T13:00:00.000Z",
      "Indian/Reunion 2026-11-16T05:00:00.000Z",
      "Pacific/Noumea 2026-11-15T22:00:00.000Z",
      "Pacific/Tahiti 2026-11-16T19:00:00.000Z",
      "agent 2026-11-16T08:00:00.000Z",
    ]);
  });

  it("shows the same on the Monday itself, when it is still Sunday in Tahiti", () => {
    const told = previewWeek(theWeek({ ...everywhere, now: at("2026-11-16", "07:00") }), WEEK);
    const tahiti = told.filter(({ personId, kind }) => personId === "Pacific/Tahiti" && kind === "weekly");
    expect(tahiti.map(({ at: leaves }) => leaves)).toEqual(["2026-11-16T19:00:00.000Z"]);
    expect(told.filter(({ kind }) => kind === "weekly")).toHaveLength(5);
  });
});

describe("a launch by hand", () => {
  const launchable = (values: Parameters<typeof theWeek>[0], kind: "weekly" | "reminder" = "weekly"): number => {
    const facts = theWeek(values);
    return launchableNow(facts, kind, WEEK, previewWeek(facts, WEEK));
  };

  it("changes nothing once the hour has come, before the window opens, or for somebody who is not reached", () => {
    expect(launchable({})).toBe(0);
    expect(launchable({ now: at("2026-11-16", "07:00") })).toBe(0);
    expect(launchable({ settings: onWednesday, conversations: [] })).toBe(0);
  });

  it("has the question leave sooner to whom it is still to come, the next morning when it is night", () => {
    expect(launchable({ ...everywhere, settings: onWednesday })).toBe(5);
    expect(launchable({ settings: onWednesday, now: at("2026-11-16", "21:00") })).toBe(1);
  });

  it("recalls now those who have not answered, once and within two messages a week", () => {
    const sent = { ...stepTo(asked(), MONDAY_9, "sent"), sentAt: MONDAY_9 };
    const tuesday = at("2026-11-17", "11:00");
    expect(launchable({ ledger: [sent], now: tuesday }, "reminder")).toBe(1);
    expect(launchable({ ledger: [{ ...sent, state: "answered" }], now: tuesday }, "reminder")).toBe(0);
    expect(launchable({ ledger: [sent], now: tuesday, settings: { ...CAMPAIGN_DEFAULTS, maxMessages: 1 } }, "reminder")).toBe(0);
  });
});

describe("a message in a list", () => {
  const line = (message: ReturnType<typeof asked>) => lineOf(message, "Indian/Reunion", true);
  it("tells when it leaves or left on the clock of whom it is for, and nothing when it does not", () => {
    expect(line(asked())).toMatchObject({
      at: MONDAY_9,
      local: { day: "2026-11-16", time: "12:00", timeZone: "Indian/Reunion" },
    });
    expect(line(stepTo(asked(), MONDAY_9, "skipped", "absent"))).toMatchObject({ at: null, local: null, reason: "absent" });
    expect(line(stepTo(asked(), MONDAY_9, "failed", "blocked")).at).toBeNull();
    expect(line({ ...asked(), state: "answered", sentAt: "2026-11-16T08:00:05.000Z" }).at).toBe("2026-11-16T08:00:05.000Z");
    const tried = stepTo(asked(), "2026-11-16T08:01:00.000Z", "sending");
    expect(line(stepTo(tried, "2026-11-16T08:02:00.000Z", "unknown", "unknown")).at).toBe("2026-11-16T08:01:00.000Z");
  });
  it("is counted in its state, and every state is there", () => {
    const counts = stateCounts([asked(), asked(), stepTo(asked(), MONDAY_9, "sent")]);
    expect([Object.keys(counts).length, counts.planned, counts.sent, counts.unknown]).toEqual([9, 2, 1, 0]);
  });
});
