import type { CstSheet } from "../../domain/campaigns/cst-sheet";
import { newPrompt } from "../../domain/prompts/plan-weekly-prompts";
import { openTestAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { writeCstSheet } from "./write-cst-sheet";

const AT = "2027-01-06T09:00:00.000Z";

describe("the sheet of a year", () => {
  let opened: TestAuthority;
  beforeEach(async () => {
    opened = await openTestAuthority();
    opened.clock.set(AT);
    for (const week of ["2025-W52", "2026-W01", "2026-W53", "2027-W01", "2027-W02"]) {
      const record = newPrompt(week, "agent", AT, { actions: [], projects: [] });
      await opened.authority.store.commit([{ do: "create", type: "prompt", record }]);
    }
  });
  afterEach(() => opened.close());

  const weeksIn = async (year: number): Promise<string[]> => {
    let told: CstSheet | null = null;
    const bytes = await writeCstSheet(
      opened.authority,
      async (sheet) => {
        told = sheet;
        return new Uint8Array([1]);
      },
      year,
      "fr",
    );
    expect(bytes).toEqual(new Uint8Array([1]));
    return (told as CstSheet | null)?.lines.map(({ week }) => week) ?? [];
  };

  it("is empty for a year without weeks of ours", async () => expect(await weeksIn(2030)).toEqual([]));
  it("holds the ISO weeks of its year, all 53 of 2026 and no other", async () =>
    expect((await weeksIn(2026)).toSorted()).toEqual(["2026-W01", "2026-W53"]));
  it("ends with the week that is running", async () => expect(await weeksIn(2027)).toEqual(["2027-W01"]));
});
