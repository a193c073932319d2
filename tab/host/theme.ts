/** The looks Jalon has; Teams' own names are mapped to them. */
export const THEMES = ["default", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

const KEPT = "jalon.theme";

/** Jalon's theme for what the host says; a theme it does not know is the default one. */
export const themeOf = (hostTheme: string | undefined): Theme =>
  hostTheme === "dark" ? "dark" : hostTheme === "contrast" ? "contrast" : "default";

/** Dresses the page, and keeps the choice so that the next first paint does not flash. */
export function wear(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEPT, theme);
  } catch {
    // storage may be forbidden in a third-party frame: only the first paint is poorer
  }
}

/** The theme of the last visit, for the first paint. */
export function lastTheme(): Theme {
  try {
    return themeOf(localStorage.getItem(KEPT) ?? undefined);
  } catch {
    return "default";
  }
}
