import { type Signal, signal } from "@preact/signals";
import { keepEntry, keptEntry, type Shelf } from "./kept-entry";

/** One thing that waits to be sent. `id`: sent twice, it counts once. */
export interface Letter<L> {
  id: string;
  content: L;
  /** The server took it: it stays until what it changed has been read again. */
  taken: boolean;
}

/** A letter that the server will not take, with its sentence or the code of its reason. */
export interface Returned<L> {
  id: string;
  content: L;
  reason: string;
}

/** What became of a delivery: how many of the first letters are settled, and which of these were refused. */
export type Delivery = { settled: number; refused: { at: number; reason: string }[] } | "unreached";

interface Kept<L> {
  waiting: Letter<L>[];
  returned: Returned<L>[];
}

interface OutboxParts<L> {
  shelf: Shelf;
  key: string;
  /** Sends the first letters, in their order. */
  deliver: (letters: readonly Pick<Letter<L>, "id" | "content">[]) => Promise<Delivery>;
  /** Reads what was changed, so that the letters that were taken need not be shown for it any longer; false when that failed. */
  readAgain: () => Promise<boolean>;
  newId: () => string;
  /** One window of this browser at a time. */
  alone: (work: () => Promise<void>) => Promise<void>;
}

/**
 * What a person did, kept in the browser until the server has it: sent in order, at once where there is a network, when it
 * is back otherwise. A letter that is refused is kept too, with the reason, until the person has put it aside.
 */
export class Outbox<L> {
  readonly waiting: Signal<Letter<L>[]> = signal([]);
  readonly returned: Signal<Returned<L>[]> = signal([]);
  /** The last delivery did not reach the server. */
  readonly unreached = signal(false);
  private sending: Promise<void> | null = null;

  constructor(private readonly parts: OutboxParts<L>) {
    this.look();
  }

  /** Looks at what is kept: another window of the same person may have written it. */
  look(): void {
    const { waiting, returned } = this.kept();
    this.waiting.value = waiting;
    this.returned.value = returned;
  }

  /** Keeps a letter and sends it; `replaces` tells which letters that still wait it makes needless. */
  add(content: L, replaces?: (other: L) => boolean): void {
    const { waiting, returned } = this.kept();
    // one that is on its way meanwhile arrives before this one
    const others = replaces === undefined ? waiting : waiting.filter((one) => one.taken || !replaces(one.content));
    this.keep({ waiting: [...others, { id: this.parts.newId(), content, taken: false }], returned });
    // what is done together leaves together
    queueMicrotask(() => void this.send());
  }

  /** Puts a refused letter aside and gives what it held. */
  putAside(id: string): L | null {
    const { waiting, returned } = this.kept();
    this.keep({ waiting, returned: returned.filter((one) => one.id !== id) });
    return returned.find((one) => one.id === id)?.content ?? null;
  }

  /** Sends all that waits, one delivery after the other; calls meanwhile share it. */
  send(): Promise<void> {
    return (this.sending ??= this.parts.alone(() => this.sendAll()).finally(() => (this.sending = null)));
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      const open = this.kept().waiting.filter(({ taken }) => !taken);
      if (open.length === 0) break;
      const delivery = await this.parts.deliver(open);
      if (delivery === "unreached") {
        this.unreached.value = true;
        return;
      }
      this.unreached.value = false;
      this.settle(open.slice(0, delivery.settled), delivery.refused);
    }
    await this.forget();
  }

  private settle(settled: readonly Letter<L>[], refused: { at: number; reason: string }[]): void {
    const { waiting, returned } = this.kept();
    const reasons = new Map(refused.map(({ at, reason }) => [settled[at]?.id, reason]));
    const ids = new Set(settled.map(({ id }) => id));
    this.keep({
      waiting: waiting.filter(({ id }) => !reasons.has(id)).map((one) => (ids.has(one.id) ? { ...one, taken: true } : one)),
      returned: [...returned, ...settled.flatMap(({ id, content }) => (reasons.has(id) ? [{ id, content, reason: reasons.get(id) ?? "" }] : []))],
    });
  }

  /** What the server took is shown from what it says, once that has been read. */
  private async forget(): Promise<void> {
    const taken = new Set(this.kept().waiting.flatMap((one) => (one.taken ? [one.id] : [])));
    if (taken.size === 0) return;
    if (!(await this.parts.readAgain())) return;
    const { waiting, returned } = this.kept();
    this.keep({ waiting: waiting.filter(({ id }) => !taken.has(id)), returned });
  }

  private kept(): Kept<L> {
    return keptEntry(this.parts.shelf, this.parts.key, isKept<L>) ?? { waiting: [], returned: [] };
  }

  private keep(kept: Kept<L>): void {
    const nothing = kept.waiting.length === 0 && kept.returned.length === 0;
    keepEntry(this.parts.shelf, this.parts.key, nothing ? null : kept);
    this.waiting.value = kept.waiting;
    this.returned.value = kept.returned;
  }
}

function isKept<L>(value: unknown): value is Kept<L> {
  return typeof value === "object" && value !== null && "waiting" in value && Array.isArray(value.waiting) && "returned" in value && Array.isArray(value.returned);
}
