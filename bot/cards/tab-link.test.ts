import { tabLink } from "./tab-link";

describe("a link to the tab", () => {
  it("carries the page in its context, every sign escaped", () => {
    const link = new URL(tabLink("app-1", "projet/p&1", "Mes actions"));
    expect(link.origin + link.pathname).toBe("https://teams.microsoft.com/l/entity/app-1/jalon");
    expect(link.searchParams.get("label")).toBe("Mes actions");
    expect(JSON.parse(link.searchParams.get("context") ?? "")).toEqual({ subEntityId: "projet/p&1" });
  });
});
