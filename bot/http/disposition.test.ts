import { dispositionOf } from "./disposition";

describe("the name of a file that is sent", () => {
  it("is said as it is, quoted where it has spaces, and twice where it has accents", () => {
    expect(dispositionOf("jalon-envois-2026.xlsx")).toBe("attachment; filename=jalon-envois-2026.xlsx");
    expect(dispositionOf("Plan 2026.xlsx")).toBe('attachment; filename="Plan 2026.xlsx"');
    expect(dispositionOf("Été (l’an).csv")).toBe("attachment; filename=\"Ete (lan).csv\"; filename*=UTF-8''%C3%89t%C3%A9%20%28l%E2%80%99an%29.csv");
  });

  it("cannot end the header or begin another", () => {
    expect(dispositionOf('a"; x="b\r\nSet-Cookie: c\\')).toBe(
      "attachment; filename=\"a_; x=_bSet-Cookie: c_\"; filename*=UTF-8''a%22%3B%20x%3D%22b%0D%0ASet-Cookie%3A%20c%5C",
    );
  });
});
