import { buildValDorsene } from "../../sample/val-dorsene/build-val-dorsene";
import { toldPacks } from "../../sample/val-dorsene/told-packs";
import { seals } from "../../seals";
import { createTestClock } from "../../testing/test-clock";
import { openLoadedAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { withToldPacks } from "./freeze-told-packs";
import { readPack } from "./read-pack";
import { readPackChanges } from "./read-pack-changes";

describe("the packs of the sample authority", () => {
  const sample = buildValDorsene();
  const bureau = sample.people.find(({ roles }) => roles.includes("bureau"));
  let world: TestAuthority;
  let ids: string[];
  beforeAll(async () => {
    const whole = await withToldPacks(sample, toldPacks(sample), seals);
    ids = whole.packs.map(({ id }) => id);
    // the story of its weeks is told elsewhere, and takes the longest to load
    world = await openLoadedAuthority({ ...whole, events: [], snapshots: [] }, { clock: createTestClock() });
  }, 30_000);
  afterAll(() => world.close());

  const read = async (id: string) => {
    const outcome = bureau && (await readPack(world.authority, bureau, id));
    if (!outcome?.ok || outcome.unchanged) throw new Error(id);
    return outcome.pack;
  };

  it("are those of its séances since September, each proven, and stand in their séances", async () => {
    expect(ids.length).toBeGreaterThan(4);
    for (const id of ids) expect((await read(id)).verified).toBe(true);
    const meetings = await world.authority.store.meetings(sample.plans[0]?.id ?? "");
    expect(meetings.flatMap(({ value }) => value.packId ?? []).toSorted()).toEqual(ids.toSorted());
    expect(meetings.filter(({ value }) => value.packId !== null).every(({ value }) => value.state === "closed" && value.day > "2026-09-01")).toBe(true);
  });

  it("show the plan as it stood a week before, and nothing that was only decided then", async () => {
    for (const id of ids) {
      const { content } = await read(id);
      expect(content.cutOff < content.meeting.day).toBe(true);
      expect([...content.decisions, ...content.settled].every(({ day }) => day < content.meeting.day)).toBe(true);
      expect(content.agenda.flatMap(({ trail }) => trail).every(({ at }) => at < content.frozenAt)).toBe(true);
    }
  });

  it("tell from one monthly committee to the next what moved", async () => {
    const [first, second, third] = ids.filter((id) => id.includes("copil-portefeuille"));
    if (!bureau || !first || !second || !third) throw new Error("no three packs");
    expect((await read(third)).content.previous?.packId).toBe(second);
    for (const [before, after] of [[first, second], [second, third]] as const) {
      const outcome = await readPackChanges(world.authority, bureau, after, before);
      expect(outcome.ok && outcome.changes.changes.length).toBeGreaterThan(0);
    }
  });
});
