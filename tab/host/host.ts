import type { Theme } from "./theme";

/** Where the host shows the tab: as a page, beside a Teams meeting that is under way, or on the stage of it. */
export type Surface = "page" | "side-panel" | "stage";

/** What Jalon needs from the application that shows the tab. */
export interface Host {
  theme: Theme;
  locale: string;
  surface: Surface;
  /** The sub page a deep link asks for; empty when there is none. */
  subPage: string;
  /** A fresh token of the person; `renew` after the server refused the last one. */
  token(renew: boolean): Promise<string>;
  onTheme(listener: (theme: Theme) => void): void;
  /** A deep link to a sub page, or null when the host does not say which app this is. */
  linkTo(subPage: string, label: string): string | null;
  /** Opens the host's own sharing dialogue; false when it has none. */
  share(subPage: string, label: string): Promise<boolean>;
  /** Puts an address on the stage of the Teams meeting, false when that failed; null where the host or the person may not. */
  stage(): Promise<((address: string) => Promise<boolean>) | null>;
}

/** Why there is no host: opened in a browser, or the parent never answered. */
export type NoHost = { ok: false; reason: "not-framed" | "silent" };
