import type { CommitteeValues } from "../../../bot/contract/committees";
import { changedFields, withMine } from "./committee-in-words";

const base: CommitteeValues = {
  name: "Comité de suivi",
  level: 1,
  parentId: null,
  members: [{ personId: "p-001", part: "chair" }],
  quorum: null,
  rhythm: { every: "quarter", weekday: 2, weekOfMonth: 2, monthOfPeriod: 3 },
  startTime: "14:00",
  minutes: 120,
  place: "",
  remit: [],
  projectIds: [],
  channelId: null,
  closed: false,
};

describe("an instance that two people change at once", () => {
  it("has changed in nothing where the same was typed again", () => expect(changedFields(base, { ...base, members: [{ personId: "p-001", part: "chair" }] })).toEqual([]));

  it("keeps what only the other changed, and what was typed on top of it", () =>
    expect(withMine({ ...base, place: "Visioconférence", minutes: 60 }, base, { ...base, minutes: 90, remit: ["dates"] })).toEqual({ ...base, place: "Visioconférence", minutes: 90, remit: ["dates"] }));
});
