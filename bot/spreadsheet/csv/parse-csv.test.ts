import { decodeText } from "./decode-text";
import { parseCsv, separatorOf } from "./parse-csv";

const rowsOf = (text: string): unknown => {
  const csv = parseCsv(text, "s");
  return csv.ok ? csv.sheet.rows.map((row) => [row.number, ...row.cells]) : csv.fault;
};

describe("reading CSV", () => {
  it("gives no row for an empty text, blank lines or empty cells", () => expect(rowsOf("\r\n,,\n \n")).toEqual([]));

  it("reads quoted cells over several lines, with separators and doubled quotes", () => {
    expect(rowsOf('a,"b ""c"", d\r\ne",f\r\ng\n')).toEqual([
      [1, "a", 'b "c", d\r\ne', "f"],
      [2, "g"],
    ]);
  });

  it("reads every kind of line end, and the last line without one", () =>
    expect(rowsOf("a\rb\nc\r\nd")).toEqual([
      [1, "a"],
      [2, "b"],
      [3, "c"],
      [4, "d"],
    ]));

  it.each([
    ["a,b;c,d\n", ","],
    ["a;b;c,d\n", ";"],
    ["a\tb\n", "\t"],
    ['"x;y;z",b\n', ","],
    ["\nTitre\na;b\n", ";"],
    ["alone", ","],
  ])("parts %j by %j", (text, separator) => expect(separatorOf(text)).toBe(separator));

  it("says on which line a quote is never closed", () =>
    expect(rowsOf('a,b\nc,"d\ne')).toMatchObject({ code: "quote-left-open", row: 2 }));
});

describe("the text of a CSV file", () => {
  it.each([
    ["UTF-8", Buffer.from("é’œ à", "utf8")],
    ["UTF-8 with its mark", Buffer.from("\ufeffé’œ à", "utf8")],
    ["UTF-16 with its mark", Buffer.from("\ufeffé’œ à", "utf16le")],
    ["Windows-1252", Buffer.from([0xe9, 0x92, 0x9c, 0x20, 0xe0])],
  ])("is read from %s", (_, bytes) => expect(decodeText(new Uint8Array(bytes))).toBe("é’œ à"));

  it("is none where bytes are zero", () => expect(decodeText(new Uint8Array([65, 0, 66]))).toBeNull());
});
