import { emptyRollup } from "../../domain/progress/rollup";
import { type GetStore, storePlan } from "./store-under-test";

const rollUp = { do: "roll-up", id: "plan.p1", type: "project", edition: "plan.1" } as const;

/** Sums that are added to without being read. */
export function describeSums(get: GetStore): void {
  describe("sums", () => {
    const open = async () => {
      const { stores, newTenant } = get();
      const store = stores(newTenant());
      await storePlan(store);
      return store;
    };

    it("keep who was heard when nothing is added", async () => {
      const store = await open();
      await store.commit([{ ...rollUp, steps: [], heard: { personId: "p-1", day: "2026-11-16" } }]);
      const [project] = (await store.portfolio("plan.1")).projects;
      expect(project?.rollup).toEqual({ ...emptyRollup(), heard: { "p-1": "2026-11-16" }, lastHeard: "2026-11-16" });
    });

    it("of fifty transactions at once all add up, in whatever order they come", async () => {
      const store = await open();
      const due = ["2027-01-31", "2027-06-30", "2027-12-31"];
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, (_, n) =>
          store.commit([
            { do: "count-change", planId: "plan", edition: "plan.1" },
            {
              ...rollUp,
              steps: [
                { path: ["total"], by: 1 },
                { path: ["days"], by: n % 2 === 0 ? 2.5 : -1 },
                { path: ["byStatus", "done"], by: 1 },
                { path: ["due", due[n % 3] ?? ""], by: 1 },
              ],
              heard: { personId: `p-${n % 10}`, day: "2026-11-16" },
            },
          ]),
        ),
      );
      expect(outcomes.every(({ ok }) => ok)).toBe(true);
      const [project] = (await store.portfolio("plan.1")).projects;
      expect(project?.rollup).toMatchObject({
        total: 50,
        days: 37.5,
        byStatus: { done: 50 },
        due: { [due[0] ?? ""]: 17, [due[1] ?? ""]: 17, [due[2] ?? ""]: 16 },
      });
      expect(Object.keys(project?.rollup.heard ?? {})).toHaveLength(10);
      expect((await store.plans())[0]?.value.version).toBe(51);
    });

    it("of an axis are its own", async () => {
      const store = await open();
      await store.commit([
        {
          ...rollUp,
          type: "axis",
          id: "plan.x1",
          steps: Array.from({ length: 25 }, (_, n) => ({ path: ["due", `2027-01-${n + 1}`], by: 1 })),
        },
      ]);
      const { axes, projects } = await store.portfolio("plan.1");
      expect(Object.keys(axes[0]?.rollup.due ?? {})).toHaveLength(25);
      expect(projects[0]?.rollup).toEqual(emptyRollup());
    });
  });
}
