export type AmountReading = { ok: true; value: number } | { ok: false; reason: "amount-unreadable" | "amount-ambiguous" };

const UNITS: Record<string, number> = { k: 1000, m: 1_000_000, md: 1_000_000_000 };
const WHOLE = /^\d+$/;
const GROUPED_BY_BLANKS = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const FRENCH_POINTS = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const ENGLISH_COMMAS = /^\d{1,3}(?:,\d{3})+\.\d+$/;
const SEVERAL_GROUPS = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/;
const DECIMAL = /^\d+[.,]\d+$/;
/** One group of three digits: thousands for some, thousandths for others. */
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Reads a number as people write amounts: `1 234,50 €`, `1.234,50`, `12,5 k€`. `1.234` alone may be two numbers. */
export function readAmount(text: string): AmountReading {
  const plain = text
    .replace(/[\s\u00a0\u202f\u2009]+/g, " ")
    .replace(/(?:\s?(?:ht|ttc))+$/i, "")
    .trim()
    .toLowerCase();
  const match = /^([-−+]?)\s?([\d., ]*\d)\s?(k|m|md)?\s?(?:€|eur|euros?)?$/.exec(plain.replace(/^€\s?/, ""));
  if (!match) return { ok: false, reason: "amount-unreadable" };
  const sign = match[1] === "-" || match[1] === "−" ? -1 : 1;
  const number = readNumber((match[2] ?? "").trim());
  if (typeof number === "string") return { ok: false, reason: number };
  const value = sign * number * (UNITS[match[3] ?? ""] ?? 1);
  // cents: 12,35 k€ must not become 12349.999999999998
  return Number.isFinite(value) && Math.abs(value) < 1e13
    ? { ok: true, value: Math.round(value * 100) / 100 }
    : { ok: false, reason: "amount-unreadable" };
}

function readNumber(text: string): number | "amount-unreadable" | "amount-ambiguous" {
  if (WHOLE.test(text)) return Number(text);
  if (EITHER.test(text)) return "amount-ambiguous";
  if (GROUPED_BY_BLANKS.test(text)) return Number(text.replaceAll(" ", "").replace(",", "."));
  if (FRENCH_POINTS.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (ENGLISH_COMMAS.test(text)) return Number(text.replaceAll(",", ""));
  if (SEVERAL_GROUPS.test(text)) return Number(text.replace(/[.,]/g, ""));
  return DECIMAL.test(text) ? Number(text.replace(",", ".")) : "amount-unreadable";
}

/** As amounts are read: 33.2 million in binary is not 33200000 exactly. */
export const toTheCent = (value: number): number => Math.round(value * 100) / 100;
