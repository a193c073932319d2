import { readAmount } from "./read-amount";
import { readPercent } from "./read-percent";

const short = (text: string): number | string => {
  const reading = readAmount(text);
  return reading.ok ? reading.value : reading.reason;
};

describe("reading an amount", () => {
  it.each([
    ["1 234,50 €", 1234.5],
    ["1\u00a0234,50\u00a0€", 1234.5],
    ["1\u202f234\u202f567", 1234567],
    ["1.234,50", 1234.5],
    ["1,234.50", 1234.5],
    ["1234.5", 1234.5],
    ["1234,5", 1234.5],
    ["1.234.567", 1234567],
    ["0,125", 0.13],
    ["1234,567", 1234.57],
    ["124566", 124566],
    ["12,35 k€", 12350],
    ["1,5 M€", 1500000],
    ["50 000 € HT", 50000],
    ["€ 12", 12],
    ["-3", -3],
    ["12 EUR", 12],
  ])("%s is %s", (text, value) => expect(short(text)).toBe(value));

  it.each(["1.234", "1,234", "12.345 €", "999,999"])("%s may be two numbers", (text) =>
    expect(short(text)).toBe("amount-ambiguous"),
  );

  it.each(["à définir", "NC", "1 23", "12 34 567", "1,2,3", "1e5", "10-20", "=1+1", "12 mois", "1.23.4567"])(
    "%s is none",
    (text) => expect(short(text)).toBe("amount-unreadable"),
  );
});

describe("reading a percentage", () => {
  it.each([
    [{ kind: "percent", fraction: 0.35 } as const, 35],
    [{ kind: "percent", fraction: 1 } as const, 100],
    [0.35, 35],
    [1, 100],
    [0, 0],
    [35, 35],
    ["35 %", 35],
    ["35,0\u00a0%", 35],
    ["1 %", 1],
    ["35", 35],
    ["0,35", 35],
  ])("%j is %s", (cell, percent) => expect(readPercent(cell)).toBe(percent));

  it.each([101, -5, "beaucoup", { kind: "percent", fraction: 1.5 } as const, true])("%j is none", (cell) =>
    expect(readPercent(cell)).toBeNull(),
  );
});
