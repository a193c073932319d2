import { XmlReader } from "./xml-reader";

function read(...pieces: string[]): { said: string[]; problem: string | null } {
  const said: string[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") said.push(text);
    text = "";
  };
  const reader = new XmlReader({
    open: (name, attributes) => {
      flush();
      said.push(`<${name} ${attributes.get("r") ?? ""}>`);
    },
    text: (piece) => (text += piece),
    close: (name) => {
      flush();
      said.push(`</${name}>`);
    },
  });
  for (const piece of pieces) {
    const problem = reader.write(piece);
    if (problem) return { said, problem };
  }
  return { said, problem: reader.end() };
}

const SAMPLE =
  `\ufeff<?xml version="1.0"?><!-- a > b --><x:row xmlns:x="u" x:r='1>0'  s="2">` +
  `<c r="&lt;A&#233;&#x41;"/>é &amp; <![CDATA[<raw>]]></x:row>\n`;

describe("reading XML", () => {
  it("gives names without prefix, attributes and text with their entities", () => {
    expect(read(SAMPLE)).toEqual({ said: ["<row 1>0>", "<c <AéA>", "</c>", "é & <raw>", "</row>"], problem: null });
  });

  it("gives the same wherever the pieces are cut", () => {
    const whole = read(SAMPLE);
    for (let cut = 1; cut < SAMPLE.length; cut += 1) expect(read(SAMPLE.slice(0, cut), SAMPLE.slice(cut))).toEqual(whole);
    expect(read(...SAMPLE)).toEqual(whole);
  });

  it("refuses a document type, before anything of it is read", () => {
    expect(read('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')).toEqual({ said: [], problem: "doctype" });
  });

  it.each([
    "",
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "</a>",
    "<a>&nbsp;</a>",
    "<a>& </a>",
    "<a>&#0;</a>",
    "<a b></a>",
    "<a b=c></a>",
    "<a b='<'></a>",
    "<a / >",
    "text",
    "<a></a b='1'>",
    "< a/>",
    "<a><!-- </a>",
  ])("refuses %j", (xml) => expect(read(xml).problem).toBe("malformed"));
});
