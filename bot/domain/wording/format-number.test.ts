import { formatEuros, formatNumber, formatPercent } from "./format-number";

const NB = "\u00a0";
const THIN = "\u202f";

describe("a number in French", () => {
  it("writes nothing around a small whole number", () => {
    expect(formatNumber(0, "fr")).toBe("0");
    expect(formatNumber(42, "fr")).toBe("42");
    expect(formatNumber(999, "fr")).toBe("999");
  });
  it("parts thousands by a narrow no-break space and decimals by a comma", () => {
    expect(formatNumber(1000, "fr")).toBe(`1${THIN}000`);
    expect(formatNumber(1234.5, "fr")).toBe(`1${THIN}234,5`);
    expect(formatNumber(12_345_678, "fr")).toBe(`12${THIN}345${THIN}678`);
  });
  it("rounds to the decimals asked for, one by default", () => {
    expect(formatNumber(66.66, "fr")).toBe("66,7");
    expect(formatNumber(66.66, "fr", 0)).toBe("67");
    expect(formatNumber(1.237, "fr", 2)).toBe("1,24");
  });
  it("has a true minus, and none on what rounds to zero", () => {
    expect(formatNumber(-12.5, "fr")).toBe("\u221212,5");
    expect(formatNumber(-0.04, "fr")).toBe("0");
    expect(formatNumber(-0, "fr")).toBe("0");
    expect(formatPercent(-3, "fr")).toBe(`\u22123${NB}%`);
  });
  it("keeps its percent sign beside it", () => {
    expect(formatPercent(42, "fr")).toBe(`42${NB}%`);
    expect(formatPercent(66.7, "fr")).toBe(`67${NB}%`);
    expect(formatPercent(66.7, "fr", 1)).toBe(`66,7${NB}%`);
  });
});

describe("a number in English", () => {
  it("has commas between thousands, and its percent sign close", () => {
    expect(formatNumber(1234.5, "en")).toBe("1,234.5");
    expect(formatNumber(-12.5, "en")).toBe("\u221212.5");
    expect(formatPercent(42, "en")).toBe("42%");
  });
});

describe("an amount", () => {
  it("stays in euros below ten thousand", () => {
    expect(formatEuros(0, "fr")).toBe(`0${NB}€`);
    expect(formatEuros(1234, "fr")).toBe(`1${THIN}234${NB}€`);
    expect(formatEuros(9999, "fr")).toBe(`9${THIN}999${NB}€`);
  });
  it("is in thousands up to a million, then in millions", () => {
    expect(formatEuros(10_000, "fr")).toBe(`10${NB}k€`);
    expect(formatEuros(650_000, "fr")).toBe(`650${NB}k€`);
    expect(formatEuros(999_499, "fr")).toBe(`999${NB}k€`);
    expect(formatEuros(1_000_000, "fr")).toBe(`1${NB}M€`);
    expect(formatEuros(4_695_000, "fr")).toBe(`4,7${NB}M€`);
    expect(formatEuros(15_000_000, "fr")).toBe(`15${NB}M€`);
  });
  it("never says a thousand thousands", () => {
    expect(formatEuros(999_500, "fr")).toBe(`1${NB}M€`);
    expect(formatEuros(999_999, "fr")).toBe(`1${NB}M€`);
  });
  it("may be below zero", () => expect(formatEuros(-650_000, "fr")).toBe(`\u2212650${NB}k€`));
});
