/** What one key does in mode séance. */
export type LiveCommand = "next" | "previous" | "note" | "decision" | "history" | "attendance" | "help";

const COMMANDS: Readonly<Record<string, LiveCommand>> = {
  n: "next",
  arrowright: "next",
  p: "previous",
  arrowleft: "previous",
  o: "note",
  d: "decision",
  h: "history",
  a: "attendance",
  "?": "help",
};

/** The keys of each command, as people read them. */
export const KEYS: Readonly<Record<LiveCommand, readonly string[]>> = {
  next: ["N", "→"],
  previous: ["P", "←"],
  note: ["O"],
  decision: ["D"],
  history: ["H"],
  attendance: ["A"],
  help: ["?"],
};

interface Pressed {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
  repeat: boolean;
}

/** The command of a key, or null: a chord is the browser’s, a key that is held down counts once. */
export function commandOf({ key, ctrlKey, altKey, metaKey, isComposing, repeat }: Pressed): LiveCommand | null {
  if (ctrlKey || altKey || metaKey || isComposing || repeat) return null;
  return COMMANDS[key.toLowerCase()] ?? null;
}

/** What takes keys for itself: fields, choices, menus, and everything in a dialogue. */
const OWN_KEYS = "input, textarea, select, [contenteditable], fluent-text-input, fluent-textarea, dialog, [role=radiogroup], [role=menu], [role=listbox]";

/** Whether what has the focus wants the key: a letter typed into a field never moves the séance. */
export const takesKeys = (path: readonly EventTarget[]): boolean => path.some((one) => one instanceof Element && one.matches(OWN_KEYS));

const KEPT = "jalon.live.keys";

/** Single keys can be turned off: who dictates, or has a hand that trembles, would press them without meaning it. */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return true;
  }
}

export function turnKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, "off");
  } catch {
    // for this visit only
  }
}
