import { describe, expect, it } from "@jest/globals";
import { richText } from "./rich-text";

describe("the text of messages and cards", () => {
  it("brings no element, attribute or script of its own", () => {
    const attacks = [
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      "**<svg onload=alert(1)>**",
      "[a](javascript:alert(1))",
      '[a](https://x.example/"onmouseover="alert(1))',
      "[<b>a</b>](https://x.example)",
      "- <iframe src=https://x.example>",
      "&lt;script&gt;",
    ];
    for (const attack of attacks) {
      const tags = [...richText(attack).matchAll(/<\/?([a-z]+)([^>]*)>/g)];
      for (const [, tag = "", attributes = ""] of tags) {
        expect(["p", "strong", "a", "ul", "li"]).toContain(tag);
        expect(attributes).toMatch(/^$|^ href="https?:\/\/[^"]*"$/);
      }
    }
  });

  it("leaves stars, underscores and hyphens that mark nothing", () => {
    expect(richText("2 * 3 ** 4 snake_case_name - fin")).toBe("<p>2 * 3 ** 4 snake_case_name - fin</p>");
    expect(richText("-5 %")).toBe("<p>-5 %</p>");
  });

  it("draws bold, italic, links, lists and lines", () => {
    expect(richText("**En retard** : _12 jours_ *déjà*, [voir](https://x.example/?a=1&b=2)")).toBe(
      '<p><strong>En retard</strong> : <em>12 jours</em> <em>déjà</em>, <a href="https://x.example/?a=1&amp;b=2">voir</a></p>',
    );
    expect(richText("Avant\n- un\n- **deux**\n1. trois\n\nAprès")).toBe(
      "<p>Avant</p><ul><li>un</li><li><strong>deux</strong></li></ul><ol><li>trois</li></ol><p>Après</p>",
    );
  });
});
