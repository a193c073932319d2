import { isWaiting } from "../../domain/sending/claim";
import type { Slice } from "../../ports";
import { createBell } from "./bell";
import { claimMessages } from "./claim-messages";
import { gatherLoads } from "./gather-loads";
import { notComposed, postLetter } from "./post-letter";
import { becoming, type Letter, prepareLetters } from "./prepare-letters";
import { readSlice } from "./read-slice";
import { type Recorder, recorderOf } from "./record-delivery";
import type { Content, Sender } from "./sender";
import type { Known, MessageRef, Step } from "./step-messages";

export type { Sender } from "./sender";

/** A message that is to be brought again, at the earliest after so many seconds. */
export type Again = MessageRef & { inSeconds: number };

/** Up to so long a message waits in memory; beyond, the queue brings it back. */
const WAITED_MS = 5000;
/** Messages that are put together before they ask for room. */
const PREPARED = 50;

/**
 * Sends the messages of a slice that are due, each at most once: it is claimed in the ledger just before its one POST, and
 * what came of it is written there. Asks before each attempt whether its person may be written to now. The same slice twice,
 * or in two processes at once, is harmless. Gives what has to be brought again.
 */
export async function sendSlice(sender: Sender, slice: Slice): Promise<{ again: Again[] }> {
  const messages = await readSlice(sender.authority, slice);
  const letters = await prepareLetters({ ...sender, authority: { ...sender.authority, store: gatherLoads(sender.authority.store) } }, messages);
  return new SliceRun(sender).run(letters);
}

class SliceRun {
  private readonly recorder: Recorder;
  private readonly changed = createBell();
  private readonly again: Again[] = [];
  private ready: Letter[] = [];
  /** Works that go on beside the loop. */
  private beside = 0;

  constructor(private readonly sender: Sender) {
    this.recorder = recorderOf(sender);
  }

  async run(letters: readonly Letter[]): Promise<{ again: Again[] }> {
    const { stop, pacer } = this.sender;
    const ring = (): void => this.changed.ring();
    stop?.addEventListener("abort", ring);
    for (const letter of letters) this.waitFor(letter);
    while (this.ready.length > 0 || this.beside > 0) {
      if (stop?.aborted) this.giveBack(0);
      if (this.ready.length === 0) {
        if (this.beside > 0) await this.changed.rung();
        continue;
      }
      // put together before room is kept for them: what is kept and not used is lost
      const next = this.ready.slice(0, PREPARED);
      await Promise.all(next.map(({ content }) => content()));
      const { room, heldMs } = await pacer.ahead(next.length, stop);
      if (room === 0) this.giveBack(heldMs);
      else await this.sendSome(this.ready.splice(0, room));
    }
    stop?.removeEventListener("abort", ring);
    return { again: this.again };
  }

  /** Has the queue bring everything that has not begun. */
  private giveBack(ms: number): void {
    for (const { ref } of this.ready) this.bringAgain(ref, ms);
    this.ready = [];
  }

  private bringAgain(ref: MessageRef, ms: number): void {
    this.again.push({ ...ref, inSeconds: Math.max(0, Math.ceil(ms / 1000)) });
  }

  /** Lets a message wait for its time: a little in memory, else in the queue. */
  private waitFor(letter: Letter): void {
    const { authority, timer, stop } = this.sender;
    const ms = Date.parse(letter.stored.value.dueAt) - Date.parse(authority.clock.now());
    if (ms > WAITED_MS || stop?.aborted) this.bringAgain(letter.ref, ms);
    else if (ms <= 0) this.ready.push(letter);
    else this.goOn(letter, async () => void (await timer.wait(ms).then(() => this.ready.push(letter))));
  }

  /** Does something while the loop goes on; a failure concerns one message and is told, not thrown. */
  private goOn({ ref }: Letter, work: () => Promise<void>): void {
    this.beside += 1;
    void work()
      .catch((error: unknown) => this.sender.authority.log.error("message-not-handled", { ...ref, ...reasonOf(error) }))
      .finally(() => {
        this.beside -= 1;
        this.changed.ring();
      });
  }

  /** After a message changed it may be waiting again. */
  private follow(letter: Letter, after: Known | null): void {
    if (after && isWaiting(after.value)) this.waitFor({ ...letter, stored: after });
  }

  private note(letter: Letter, step: Step): void {
    this.goOn(letter, async () => this.follow(letter, await this.recorder.note({ ref: letter.ref, stored: letter.stored, step })));
  }

  /** Claims what may leave in the next moment, and posts it while the loop goes on. */
  private async sendSome(letters: readonly Letter[]): Promise<void> {
    const { authority, pacer, timer, processId } = this.sender;
    const full = await this.contentsOf(letters);
    const claimedAt = timer.elapsed();
    try {
      const claims = await claimMessages(authority, processId, full.map(({ letter }) => letter));
      full.forEach(({ letter, content }, index) => {
        const claim = claims[index] ?? null;
        if (claim?.value.state === "sending") {
          const inHand = { ...letter, stored: claim };
          return this.goOn(inHand, async () => this.follow(inHand, await postLetter(this.sender, this.recorder, inHand, content, claimedAt)));
        }
        pacer.forgo(1);
        this.follow(letter, claim);
      });
    } catch (error) {
      // nothing was posted; what was claimed all the same will count as interrupted
      authority.log.warn("messages-not-claimed", { messages: full.length, ...reasonOf(error) });
      pacer.forgo(full.length);
      for (const { letter } of full) this.bringAgain(letter.ref, WAITED_MS);
    }
  }

  /** The letters that have something to say, with it; the others are dealt with. */
  private async contentsOf(letters: readonly Letter[]): Promise<{ letter: Letter; content: NonNullable<Content> }[]> {
    const full: { letter: Letter; content: NonNullable<Content> }[] = [];
    const contents = await Promise.all(letters.map(({ content }) => content()));
    letters.forEach((letter, index) => {
      const content = contents[index] ?? null;
      if (content !== null && content !== "failed") return full.push({ letter, content });
      this.sender.pacer.forgo(1);
      return this.note(letter, content === null ? becoming(this.sender, "withdrawn", "nothing-to-ask") : notComposed(this.sender, letter));
    });
    return full;
  }
}

const reasonOf = (error: unknown): { error: string } => ({ error: error instanceof Error ? error.message : "unknown" });
