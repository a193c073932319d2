import { deepLink } from "../host/deep-link";
import { themeOf } from "../host/theme";
import { project } from "../texts/fr/project";
import { clockTime, momentInFull, momentShort } from "./clock-time";
import { dayInTable } from "./day-in-table";
import { periodInWords } from "./period";
import { windowOf } from "./window-of";

const plain = (text: string): string => text.replace(/\s/g, " ");

describe("times as people say them", () => {
  it("are written 9 h 41 in French and 09:41 in English, by the clock of the plan", () => {
    expect(plain(clockTime("2026-11-16T08:41:00Z", "fr", "Europe/Paris"))).toBe("9 h 41");
    expect(clockTime("2026-11-16T08:41:00Z", "en")).toBe("09:41");
    expect(plain(clockTime("2026-11-16T23:05:00Z", "fr", "Indian/Reunion"))).toBe("3 h 05");
  });

  it("carry their own day: an evening in UTC is the next morning on the island", () => {
    expect(plain(momentInFull("2026-11-16T23:05:00Z", "fr", "Indian/Reunion"))).toBe("mardi 17 novembre 2026 à 3 h 05");
    expect(plain(momentShort("2026-11-16T08:41:00Z", "fr", "Europe/Paris"))).toBe("16 nov., 9 h 41");
  });

  it("name the year in a table only when it is another one", () => {
    expect(plain(dayInTable("2026-12-01", "2026-11-16", "fr"))).toBe("1er déc.");
    expect(plain(dayInTable("2027-02-06", "2026-11-16", "fr"))).toBe("6 févr. 2027");
  });
});

describe("a period", () => {
  it("is nothing without a day, and stands on one end alone", () => {
    expect(periodInWords(null, null, project, "fr")).toBeNull();
    expect(plain(periodInWords("2026-03-02", null, project, "fr") ?? "")).toBe("à partir du 2 mars 2026");
    expect(plain(periodInWords(null, "2026-03-02", project, "fr") ?? "")).toBe("jusqu’au 2 mars 2026");
  });
});

describe("the window of a long table", () => {
  it("is empty for no row", () => {
    expect(windowOf({ count: 0, rowHeight: 48, scrolled: 0, screen: 900 })).toEqual({ from: 0, to: 0, before: 0, after: 0 });
  });

  it("never draws more than the screen and a margin, and keeps the whole height", () => {
    for (const scrolled of [-5000, 0, 12_345, 479_900, 9_000_000]) {
      const part = windowOf({ count: 10_000, rowHeight: 48, scrolled, screen: 900 });
      expect(part.to - part.from).toBeLessThanOrEqual(45);
      expect(part.before + (part.to - part.from) * 48 + part.after).toBe(480_000);
    }
  });

  it("holds the rows on the screen", () => {
    const part = windowOf({ count: 10_000, rowHeight: 48, scrolled: 48_000, screen: 900 });
    expect(part.from).toBeLessThan(1000);
    expect(part.to).toBeGreaterThan(1019);
  });
});

describe("the host", () => {
  it("dresses Jalon by default in a theme it does not know", () => {
    expect([themeOf(undefined), themeOf("glass"), themeOf("dark"), themeOf("contrast")]).toEqual([
      "default",
      "default",
      "dark",
      "contrast",
    ]);
  });

  it("is led back to a page by a link that carries the sub page and the label", () => {
    const link = new URL(deepLink({ appId: "app", entityId: "jalon", subPage: "projet/p02", label: "P02 & suite" }));
    expect(link.pathname).toBe("/l/entity/app/jalon");
    expect(link.searchParams.get("label")).toBe("P02 & suite");
    expect(JSON.parse(link.searchParams.get("context") ?? "")).toEqual({ subEntityId: "projet/p02" });
  });
});
