import { dateOrderOf, readDate } from "./date-order";

const NOTHING = { dayFirst: false, monthFirst: false };
const DAY_FIRST = { dayFirst: true, monthFirst: false };
const MONTH_FIRST = { dayFirst: false, monthFirst: true };
const BOTH = { dayFirst: true, monthFirst: true };

const short = (text: string, order = NOTHING, allowed = true): string => {
  const reading = readDate(text, order, allowed);
  if (!reading.ok) return reading.reason;
  return reading.monthFirst ? `${reading.day} month first` : reading.day;
};

describe("the order of the dates of a sheet", () => {
  it("is proven by nothing when every number could be either", () =>
    expect(dateOrderOf(["01/02/2026", "2026-12-31", "juin", "05-05-26"])).toEqual(NOTHING));
  it("is proven by a number above twelve, even in a day that does not exist", () => {
    expect(dateOrderOf(["31/02/2026"])).toEqual(DAY_FIRST);
    expect(dateOrderOf(["12/14/20"])).toEqual(MONTH_FIRST);
    expect(dateOrderOf(["31.12.2026", "1-13-2026"])).toEqual(BOTH);
  });
});

describe("reading a date", () => {
  it.each([
    ["2026-02-28", "2026-02-28"],
    ["2026-02-28T10:00:00Z", "2026-02-28"],
    ["2026/2/8", "2026-02-08"],
    ["28/02/2026", "2026-02-28"],
    ["8/2/2026", "2026-02-08"],
    ["8.2.2026", "2026-02-08"],
    ["08-02-2026", "2026-02-08"],
    [" 28/02/2026 ", "2026-02-28"],
    ["31/12/25", "2025-12-31"],
    ["1er mars 2026", "2026-03-01"],
    ["lundi 16 novembre 2026", "2026-11-16"],
    ["16 NOV. 2026", "2026-11-16"],
    ["16 November 2026", "2026-11-16"],
    ["15 août 2026", "2026-08-15"],
  ])("%s is %s", (text, day) => expect(short(text)).toBe(day));

  it.each(["31/02/2026", "29/02/2025", "2025-02-29", "31/04/2026", "45/45/2020", "30 février 2026", "02/30/2026", "00/01/2026"])(
    "%s does not exist",
    (text) => expect(short(text)).toBe("date-impossible"),
  );

  it.each(["T4 2026", "fin 2026", "2026", "bientôt", "12/2026", "31 décembre", "1/2/3"])("%s is no date", (text) =>
    expect(short(text)).toBe("date-unreadable"),
  );

  it("never guesses the century or the order of a year in two digits", () => {
    expect(short("05/06/26")).toBe("date-short-year");
    expect(short("05/06/26", DAY_FIRST)).toBe("date-short-year");
    expect(short("31/12/85")).toBe("date-short-year");
  });

  it("reads month first only where nothing is proven day first", () => {
    expect(short("12/14/20", MONTH_FIRST)).toBe("2020-12-14 month first");
    expect(short("12/14/2026", BOTH)).toBe("date-month-first");
    expect(short("12/14/2026", MONTH_FIRST, false)).toBe("date-month-first");
    expect(short("31/12/2026", BOTH)).toBe("2026-12-31");
  });

  it("refuses what could be either once month first is proven, except the same number twice", () => {
    expect(short("05/06/2026", MONTH_FIRST)).toBe("date-ambiguous");
    expect(short("05/06/2026", BOTH)).toBe("date-ambiguous");
    expect(short("05/05/2026", MONTH_FIRST)).toBe("2026-05-05");
    expect(short("05/06/2026", DAY_FIRST)).toBe("2026-06-05");
  });

  it("refuses years that no plan is about", () => {
    expect(short("01/01/1900")).toBe("date-out-of-range");
    expect(short("01/01/2999")).toBe("date-out-of-range");
  });
});
