import { HOLIDAY_ZONES } from "../domain/calendar/holiday-zones";
import { publicHolidays } from "../domain/calendar/public-holidays";
import { calendar } from "./calendar";
import { UsageError } from "./usage";

/** What the command writes. */
function written(args: string[]): { code: number; text: string } {
  const write = jest.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    const code = calendar(args);
    return { code, text: write.mock.calls.map(([text]) => String(text)).join("") };
  } finally {
    write.mockRestore();
  }
}

describe("npm run calendar", () => {
  it.each([[[]], [["metropole"]], [["metropole", "2026", "2027"]], [["metro", "2026"]], [["Metropole", "2026"]]])(
    "refuses %j and names the zones",
    (args) => {
      expect(() => calendar(args)).toThrow(UsageError);
      for (const zone of HOLIDAY_ZONES) expect(() => calendar(args)).toThrow(zone);
    },
  );
  it.each(["26", "1801", "20260", "deux mille", "2026.5", ""])("refuses the year %j", (year) =>
    expect(() => calendar(["metropole", year])).toThrow("is no year from 1802 to 9999"));

  it("lists the holidays in French", () => {
    const { code, text } = written(["alsace-moselle", "2026"]);
    expect(code).toBe(0);
    expect(text.replaceAll("\u00a0", " ").split("\n").slice(0, 3)).toEqual([
      "jeudi 1er janvier 2026 : jour de l’an",
      "vendredi 3 avril 2026 : Vendredi saint",
      "lundi 6 avril 2026 : lundi de Pâques",
    ]);
    expect(text.trimEnd().split("\n")).toHaveLength(13);
  });

  it("gives dates and names for a program, and nothing else", () => {
    const { code, text } = written(["la-reunion", "2027", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(text)).toEqual(publicHolidays("la-reunion", 2027));
    expect(JSON.parse(text)).toContainEqual({ date: "2027-12-20", name: "Abolition de l'esclavage" });
  });
});
