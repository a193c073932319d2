import { noAvailability, workCalendarOf } from "../campaigns/availability";
import { CAMPAIGN_DEFAULTS } from "../campaigns/campaign-settings";
import { plannedFields, stepTo } from "../campaigns/ledger-fields";
import type { NoticeRecord } from "../campaigns/message-record";
import { NOW } from "../testing/builders";
import { afterDelivery, movedTo } from "./after-delivery";
import { claimed, isInterrupted } from "./claim";

const CALENDAR = workCalendarOf(CAMPAIGN_DEFAULTS, noAvailability("agent"));
const planned: NoticeRecord = { ...plannedFields("reminder", "2026-W47", "agent", NOW), kind: "reminder", subjects: [], about: "" };
const sending = claimed(planned, "process-1", NOW);
const busyFor = (waitMs: number) => ({ ok: false, fate: "again", reason: "busy", waitMs }) as const;
const at = (time: string, day = "2026-11-16"): string => `${day}T${time}:00.000Z`;

describe("a message after its attempt", () => {
  it("keeps the state an answer gave it while it was on its way", () => {
    const answered = { ...sending, state: "answered" as const };
    expect(afterDelivery(answered, { ok: true, activityId: "a1" }, CALENDAR, NOW)).toMatchObject({ state: "answered", sentAt: NOW, activityId: "a1", claim: null });
    expect(afterDelivery(answered, { ok: false, fate: "unknown", reason: "unknown" }, CALENDAR, NOW)).toMatchObject({ state: "answered", sentAt: null });
  });

  it("is sent, unknown or failed, each with its step", () => {
    const sent = afterDelivery(sending, { ok: true, activityId: "a1" }, CALENDAR, NOW);
    expect(sent).toMatchObject({ state: "sent", sentAt: NOW, activityId: "a1", claim: null, attempts: 0 });
    expect(sent.history.map(({ state }) => state)).toEqual(["planned", "sending", "sent"]);
    expect(afterDelivery(sending, { ok: false, fate: "unknown", reason: "unknown" }, CALENDAR, NOW)).toMatchObject({ state: "unknown", reason: "unknown" });
    expect(afterDelivery(sending, { ok: false, fate: "final", reason: "blocked" }, CALENDAR, NOW)).toMatchObject({ state: "failed", reason: "blocked" });
  });

  it("is told sent when its own sender, long held up, at last knows", () => {
    const swept = stepTo(sending, NOW, "unknown", "interrupted");
    expect(afterDelivery(swept, { ok: true, activityId: "a1" }, CALENDAR, NOW)).toMatchObject({ state: "sent" });
  });

  it("waits as long as was asked when that is within the hours of its person", () => {
    expect(afterDelivery(sending, busyFor(30_000), CALENDAR, NOW)).toMatchObject({ state: "planned", reason: "busy", dueAt: "2026-11-16T08:00:30.000Z", attempts: 1, claim: null });
  });

  it("waits for the next worked morning when the wait passes 17 h", () => {
    expect(afterDelivery(sending, busyFor(3_600_000), CALENDAR, at("15:30"))).toMatchObject({ state: "deferred", reason: "outside-hours", dueAt: at("08:00", "2026-11-17"), attempts: 1 });
  });

  it("is not sent any more when its week has no such morning", () => {
    expect(afterDelivery(sending, busyFor(3_600_000), CALENDAR, at("15:30", "2026-11-20"))).toMatchObject({ state: "skipped", reason: "window-closed" });
  });

  it("fails when it is given up", () => {
    expect(afterDelivery(sending, { ...busyFor(0), reason: "unavailable", waitMs: null }, CALENDAR, NOW)).toMatchObject({ state: "failed", reason: "unavailable", attempts: 1 });
  });

  it("moves to the end of the lunch break when its turn comes in it", () => {
    expect(movedTo(sending, CALENDAR, at("11:45"), at("11:45"))).toMatchObject({ state: "deferred", reason: "outside-hours", dueAt: at("12:30") });
  });
});

describe("a claim", () => {
  it("is not interrupted while its term runs, nor once its message left", () => {
    expect(isInterrupted(planned, at("12:00"), 0)).toBe(false);
    expect(isInterrupted(sending, "2026-11-16T08:00:59.000Z", 60_000)).toBe(false);
    expect(isInterrupted(stepTo(sending, NOW, "sent"), at("12:00"), 60_000)).toBe(false);
  });

  it("is interrupted after its term", () => {
    expect(isInterrupted(sending, at("08:01"), 60_000)).toBe(true);
  });
});
