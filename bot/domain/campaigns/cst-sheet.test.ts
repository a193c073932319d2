import { aDirection, aPerson } from "../testing/builders";
import { noAvailability } from "./availability";
import { CAMPAIGN_DEFAULTS } from "./campaign-settings";
import { composeCstSheet, type CstFacts } from "./cst-sheet";
import { type MessageKind, plannedFields, stepTo } from "./ledger-fields";
import type { NoticeRecord } from "./message-record";

const MONDAY = "2026-11-16T08:00:00.000Z";
const message = (personId: string, dueAt = MONDAY, kind: Exclude<MessageKind, "weekly"> = "reminder"): NoticeRecord => ({
  ...plannedFields(kind, "2026-W47", personId, MONDAY, dueAt),
  kind,
  subjects: [],
  about: "",
});
const sent = (one: NoticeRecord, at = one.dueAt): NoticeRecord => ({ ...stepTo(one, at, "sent"), sentAt: at });
const sheet = (facts: Partial<CstFacts>) =>
  composeCstSheet({
    year: 2026,
    messages: [],
    people: [],
    directions: [],
    availabilities: [],
    settings: CAMPAIGN_DEFAULTS,
    ...facts,
  });
const team = (directionId: string | null, count: number) =>
  Array.from({ length: count }, (_, index) => aPerson({ id: `${directionId}-${index}`, directionId }));

describe("the yearly sheet for the CST", () => {
  it("of a year without any message is empty", () =>
    expect(sheet({})).toEqual({
      year: 2026,
      window: CAMPAIGN_DEFAULTS.window,
      months: [],
      reasons: [],
      directions: [],
      lines: [],
    }));

  it("names nobody", () => {
    const told = sheet({ messages: [sent(message("agent-x"))], people: [aPerson({ id: "agent-x", name: "Agent Nommé" })] });
    expect(JSON.stringify(told)).not.toMatch(/agent-x|Nommé/);
  });

  it("counts every message once, whatever became of it", () => {
    const told = sheet({
      messages: [
        sent(message("a")),
        stepTo(sent(message("b")), MONDAY, "answered"),
        stepTo(sent(message("c")), MONDAY, "withdrawn", "taken-back"),
        stepTo(message("d"), MONDAY, "withdrawn", "answered"),
        stepTo(message("e"), MONDAY, "answered"),
        stepTo(message("f"), MONDAY, "skipped", "short-week"),
        stepTo(message("g"), MONDAY, "failed", "blocked"),
        stepTo(message("h"), MONDAY, "unknown", "interrupted"),
        message("i"),
      ],
    });
    const { month, total, sent: left, skipped, withdrawn, failed, unknown, pending } = told.months[0] ?? {};
    expect([month, total, left, skipped, withdrawn, failed, unknown, pending]).toEqual(["2026-11", 9, 3, 1, 2, 1, 1, 1]);
    expect(told.lines).toHaveLength(9);
    expect(told.reasons.map(({ reason, unsent }) => `${reason} ${unsent}`).toSorted()).toEqual([
      "answered 1",
      "blocked 1",
      "interrupted 1",
      "short-week 1",
    ]);
  });

  it("tells a deferral and its reason even once the message has left", () => {
    const putOff = stepTo(message("a", "2026-11-17T08:00:00.000Z"), MONDAY, "deferred", "part-time");
    const told = sheet({ messages: [sent(putOff)] });
    expect(told.lines[0]).toMatchObject({ outcome: "sent", deferredFor: "part-time", sentDay: "2026-11-17", sentTime: "09:00" });
    expect(told.reasons).toEqual([{ reason: "part-time", deferred: 1, unsent: 0 }]);
    expect(told.months[0]).toMatchObject({ sent: 1, deferred: 1 });
  });

  it("gives the hours on the clock of whom it was for, and would show a night or a holiday", () => {
    const told = sheet({
      availabilities: [{ ...noAvailability("r"), timeZone: "Indian/Reunion", holidayZone: "la-reunion" }],
      messages: [
        sent(message("r", "2026-11-16T05:00:00.000Z")),
        sent(message("p")),
        sent(message("night", "2026-11-16T20:30:00.000Z")),
        sent(message("sunday", "2026-11-22T09:00:00.000Z")),
        // the abolition of slavery, in La Réunion only
        sent(message("r", "2026-12-20T06:00:00.000Z")),
      ],
    });
    expect(told.months).toMatchObject([
      { month: "2026-11", earliest: "09:00", latest: "21:30", daysOff: 1, outsideWindow: 1 },
      { month: "2026-12", earliest: "10:00", latest: "10:00", daysOff: 1, outsideWindow: 0 },
    ]);
    expect(told.lines.map(({ sentDay, sentTime }) => `${sentDay} ${sentTime}`)).toEqual([
      "2026-11-16 09:00",
      "2026-11-16 09:00",
      "2026-11-16 21:30",
      "2026-11-22 10:00",
      "2026-12-20 10:00",
    ]);
  });

  it("tells a direction from five agents up, and the small ones together where they are five", () => {
    const directions = [aDirection({ id: "five", name: "Cinq" }), aDirection({ id: "two", name: "Deux" }), aDirection({ id: "three", name: "Trois" })];
    const people = [...team("five", 5), ...team("two", 2), ...team("three", 3)];
    const told = sheet({ directions, people, messages: people.map(({ id }) => sent(message(id))) });
    expect(told.directions.map(({ name, agents, sent: left }) => [name, agents, left])).toEqual([
      ["Cinq", 5, 5],
      ["", 5, 5],
    ]);
    expect(new Set(told.lines.map(({ direction }) => direction))).toEqual(new Set(["Cinq", ""]));
  });

  it("lets nobody find a small direction by subtraction", () => {
    const directions = [aDirection({ id: "six", name: "Six" }), aDirection({ id: "five", name: "Cinq" }), aDirection({ id: "one", name: "Un" })];
    const people = [...team("six", 6), ...team("five", 5), ...team("one", 1)];
    expect(sheet({ directions, people }).directions.map(({ name, agents }) => [name, agents])).toEqual([
      ["Six", 6],
      ["", 6],
    ]);
    expect(sheet({ directions, people: team("one", 4) }).directions).toEqual([]);
  });
});
