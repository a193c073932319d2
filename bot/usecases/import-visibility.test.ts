import { anImport, importedPlan, jsonPlanFiles } from "../testing/imported-plan";
import { openTestAuthority } from "../testing/open-test-authority";
import { temporaryFolder } from "../testing/temporary-folder";
import { importPlan } from "./import-plan";
import { createPortfolioReader } from "./read-portfolio";

const ACTIONS = 3_000;
const PLAN = "plan-d-essai";

interface Glance {
  actions: number;
  total: number;
  people: number;
}

describe("a reader beside an import of 3 000 actions", () => {
  it("sees nothing of it, or all of it", async () => {
    const folder = temporaryFolder();
    const writer = await openTestAuthority({ file: folder.file("data.db") });
    const reader = await openTestAuthority({ file: folder.file("data.db") });

    const look = async (): Promise<Glance> => {
      const { store, directory, plans } = reader.beside();
      const [plan] = await plans.all();
      if (!plan) return { actions: 0, total: 0, people: (await directory.people()).length };
      const [{ projects }, actions] = await Promise.all([store.portfolio(plan.edition), store.actionsOfEdition(plan.edition)]);
      const total = projects.reduce((sum, { rollup }) => sum + rollup.total, 0);
      return { actions: actions.length, total, people: (await directory.people()).length };
    };

    const state = { importing: true };
    const importing = importPlan(
      writer.authority,
      jsonPlanFiles,
      anImport(importedPlan({ actions: ACTIONS, projects: 69 })),
    ).finally(() => {
      state.importing = false;
    });
    const seen: Glance[] = [];
    while (state.importing) {
      seen.push(await look());
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await importing).toMatchObject({ ok: true, applied: true });
    seen.push(await look());

    const nothing = { actions: 0, total: 0, people: 0 };
    const all = { actions: ACTIONS, total: ACTIONS, people: 3 };
    expect(new Set(seen.map((one) => JSON.stringify(one)))).toEqual(new Set([nothing, all].map((one) => JSON.stringify(one))));
    expect(seen.filter(({ actions }) => actions === 0).length).toBeGreaterThan(5);

    const portfolio = await createPortfolioReader(reader.beside())(PLAN, null);
    expect(portfolio).toMatchObject({ ok: true, unchanged: false });
    writer.close();
    reader.close();
    folder.remove();
  }, 40_000);
});
