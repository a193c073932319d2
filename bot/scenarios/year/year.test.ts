import { howMany } from "../../testing/how-many";
import { liveAYear } from "./live-a-year";

const asked = process.env["JALON_YEAR_PEOPLE"];
const options = {
  people: Number(asked ?? howMany({ thorough: 150, quick: 40 })),
  weeks: Number(process.env["JALON_YEAR_WEEKS"] ?? howMany({ thorough: 3, quick: 2 })),
  seed: 20_261_116,
  from: "2026-12-14",
};
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("weeks of an authority over four zones", () => {
  jest.setTimeout(3_600_000);
  it(`writes to nobody outside their hours, twice or over two a week, and loses nothing (seed ${options.seed})`, async () => {
    const report = await liveAYear(options);
    process.stdout.write(`${JSON.stringify({ ...options, ...report })}\n`);
    expect(report).toMatchObject({ outsideHours: 0, doubled: 0, lost: 0, overTwo: 0, unknownMismatch: 0, errors: [] });
    // what grows for ever shows after the first month (R16)
    if (options.weeks >= 9) expect(mean(report.heap.slice(-2))).toBeLessThan(mean(report.heap.slice(4, 6)) * 1.05);
    expect(report.delivered).toBeGreaterThan(options.people * options.weeks * 0.3);
  });
});
