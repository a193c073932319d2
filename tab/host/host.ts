import type { Theme } from "./theme";

/** What Jalon needs from the application that shows the tab. */
export interface Host {
  theme: Theme;
  locale: string;
  /** The sub page a deep link asks for; empty when there is none. */
  subPage: string;
  /** A fresh token of the person; `renew` after the server refused the last one. */
  token(renew: boolean): Promise<string>;
  onTheme(listener: (theme: Theme) => void): void;
  /** A deep link to a sub page, or null when the host does not say which app this is. */
  linkTo(subPage: string, label: string): string | null;
  /** Opens the host's own sharing dialogue; false when it has none. */
  share(subPage: string, label: string): Promise<boolean>;
}

/** Why there is no host: opened in a browser, or the parent never answered. */
export type NoHost = { ok: false; reason: "not-framed" | "silent" };
