import { figureView } from "../contract/figures";
import { anAxis } from "../domain/testing/builders";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { PLAN, planAction, planProject, smallPlan } from "../testing/small-plan";
import { readFigure } from "./read-figure";

const LATE = Array.from({ length: 120 }, (_, n) => planAction(`a${n}`, { dueDay: n % 2 === 0 ? "2026-11-10" : "2026-11-01", order: n }));

describe("a figure opened up", () => {
  let world: TestAuthority;
  beforeAll(async () => {
    const small = smallPlan([...LATE, planAction("silent", { informed: null, projectId: null, order: 200 })], [planProject("p1")]);
    world = await openLoadedAuthority({ ...small, axes: [...small.axes, anAxis({ id: `${PLAN}.x2`, parentId: `${PLAN}.x1`, level: 2, name: "Dessous" })] });
  });
  afterAll(() => world.close());
  const read = (asked: Partial<Parameters<typeof readFigure>[1]>) => readFigure(world.authority, { planId: PLAN, figure: "late", axisId: null, after: "", ...asked });

  it("is not there where there is no such plan or axis", async () => {
    expect(await read({ planId: "elsewhere" })).toBeNull();
    expect(await read({ axisId: `${PLAN}.none` })).toBeNull();
  });

  it("says how it is computed, by the plan's own settings, and what is behind it", async () => {
    const figure = figureView.parse(await read({ figure: "uninformed" }));
    expect(figure).toMatchObject({ method: "days", defaultDays: 5, minCoverage: 70, count: 1, next: null });
    expect(figure.sums).toMatchObject({ total: 121, counted: 121, known: 120, days: 1200, daysDone: 48_000 });
    expect(figure.list).toMatchObject([{ id: `${PLAN}.silent`, place: "Simplifier les démarches" }]);
  });

  it("gives each action once, page by page, the latest first", async () => {
    const pages = [await read({})];
    while (pages.at(-1)?.next) pages.push(await read({ after: pages.at(-1)?.next ?? "" }));
    const list = pages.flatMap((page) => page?.list ?? []);
    expect(pages.map((page) => page?.list.length)).toEqual([50, 50, 20]);
    expect(new Set(list.map(({ id }) => id)).size).toBe(120);
    expect(list.map(({ daysLate }) => daysLate)).toEqual([...Array<number>(60).fill(15), ...Array<number>(60).fill(6)]);
    expect(pages.every((page) => page?.count === 120)).toBe(true);
  });

  it("is of one axis with what is under it, when one is named", async () => {
    expect((await read({ axisId: `${PLAN}.x1`, figure: "all" }))?.count).toBe(121);
    expect((await read({ axisId: `${PLAN}.x2`, figure: "all" }))?.count).toBe(0);
  });
});
