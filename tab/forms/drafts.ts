import type { Touched } from "./update-values";

const key = (actionId: string): string => `jalon.draft.${actionId}`;

/** What was typed about an action and not saved, with the version it was typed on. */
export interface Draft {
  version: number;
  touched: Touched;
}

/** Keeps what is being typed until it is saved, so that neither a reload nor a lost network takes it away. */
export function keepDraft(actionId: string, draft: Draft): void {
  try {
    sessionStorage.setItem(key(actionId), JSON.stringify(draft));
  } catch {
    // without storage the form itself still holds it
  }
}

export function dropDraft(actionId: string): void {
  try {
    sessionStorage.removeItem(key(actionId));
  } catch {
    // nothing was kept either
  }
}

/** The draft of an action, or null. What the storage holds is checked: another version of Jalon may have written it. */
export function draftOf(actionId: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key(actionId)) ?? "null");
    if (typeof kept !== "object" || kept === null || !("version" in kept) || !("touched" in kept)) return null;
    if (typeof kept.version !== "number" || typeof kept.touched !== "object" || kept.touched === null) return null;
    return { version: kept.version, touched: kept.touched as Touched };
  } catch {
    return null;
  }
}
