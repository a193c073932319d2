import { describe, expect, it } from "@jest/globals";
import { readDeepLink, writeDeepLink } from "./deep-link";

describe("deep links", () => {
  it("leave the rest of the web alone", () => {
    const others = ["https://example.org/l/entity/a/b", "http://teams.microsoft.com/l/entity/a/b", "nope", "javascript:1", ""];
    for (const link of others) expect(readDeepLink(link)).toBeNull();
    expect(readDeepLink("https://teams.microsoft.com/l/meetup-join/x")).toBeNull();
    expect(readDeepLink("https://teams.microsoft.com.evil.example/l/entity/a/b")).toBeNull();
  });

  it("lead to a page of the tab, and to the place in it when the context can be read", () => {
    const portfolio = "https://teams.microsoft.com/l/entity/app/portfolio";
    expect(readDeepLink(portfolio)).toEqual({ view: "tab", entity: "portfolio", sub: null });
    expect(readDeepLink(`${portfolio}?context=%7Bbroken`)).toMatchObject({ sub: null });
    const link = writeDeepLink("app id", { entity: "mes actions", sub: "action/é&1", label: "Mes actions" });
    expect(readDeepLink(link)).toEqual({ view: "tab", entity: "mes actions", sub: "action/é&1" });
  });

  it("lead to the conversation with a text to send", () => {
    expect(readDeepLink("https://teams.microsoft.com/l/chat/0/0?users=28:bot&message=mes%20actions")).toEqual({
      view: "chat",
      draft: "mes actions",
    });
  });
});
