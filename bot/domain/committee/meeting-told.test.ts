import { aMeeting } from "../testing/committee-builders";
import { hasChanged, hasPackToTell, tellingOf } from "./meeting-told";

describe("what members are told of a séance", () => {
  const first = tellingOf(aMeeting());
  const called = (values: Parameters<typeof aMeeting>[0] = {}) => aMeeting({ state: "called", told: first, ...values });

  it("is nothing new while it stands as it was told", () => {
    expect(tellingOf(called())).toBe(first);
    expect([hasChanged(aMeeting()), hasChanged(called())]).toEqual([false, false]);
  });

  it("is new once for each other date, hour or place, also one that was told before", () => {
    const moved = tellingOf(called({ day: "2026-12-10" }));
    expect([first.count, moved.count, tellingOf(aMeeting({ told: moved })).count]).toEqual([1, 2, 3]);
    for (const change of [{ day: "2026-12-10" }, { startTime: "15:00" }, { place: "Salle 2" }, { state: "cancelled" as const }]) expect(hasChanged(called(change))).toBe(true);
  });

  it("is a pack that came, once, to who was called without it; that is no change of the séance", () => {
    const packId = "plan.suivi-2026-12-08.pack";
    const packed = called({ packId });
    expect([hasChanged(packed), hasPackToTell(packed), tellingOf(packed).count]).toEqual([false, true, 2]);
    expect([aMeeting({ packId }), called(), aMeeting({ packId, state: "called", told: tellingOf(packed) }), called({ packId, state: "open" })].map(hasPackToTell)).toEqual([false, false, false, false]);
  });
});
