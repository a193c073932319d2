/** Where the texts of this browser are kept: what `localStorage` does, for a test or where it is forbidden. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** A shelf of this page alone: what lies there is gone with it. */
export function pageShelf(): Shelf {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

const inPage = pageShelf();
let lasting: boolean | null = null;

/** Whether what is kept outlives the page: storage may be forbidden in a frame of another site, or full. */
export function outlivesPage(): boolean {
  if (lasting !== null) return lasting;
  try {
    localStorage.setItem("jalon.trial", "1");
    localStorage.removeItem("jalon.trial");
    lasting = true;
  } catch {
    lasting = false;
  }
  return lasting;
}

/** The shelf of this browser, shared by the windows of one person; that of the page where there is none. */
export const browserShelf: Shelf = {
  getItem: (key) => (outlivesPage() ? localStorage.getItem(key) : null) ?? inPage.getItem(key),
  setItem: (key, text) => {
    try {
      if (!outlivesPage()) return inPage.setItem(key, text);
      localStorage.setItem(key, text);
      inPage.removeItem(key);
    } catch {
      // full: the page itself still holds it
      inPage.setItem(key, text);
    }
  },
  removeItem: (key) => {
    if (outlivesPage()) localStorage.removeItem(key);
    inPage.removeItem(key);
  },
};

/** What is kept under a key, where it looks as `isWhole` wants it; another version of Jalon may have written it. */
export function keptEntry<T>(shelf: Shelf, key: string, isWhole: (value: unknown) => value is T): T | null {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(key) ?? "null");
    return isWhole(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a value under a key; null takes it away. */
export function keepEntry(shelf: Shelf, key: string, value: unknown): void {
  if (value === null) shelf.removeItem(key);
  else shelf.setItem(key, JSON.stringify(value));
}
