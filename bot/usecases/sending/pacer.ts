import { CAMPAIGN_DEFAULTS, type CampaignSettings } from "../../domain/campaigns/campaign-settings";
import { afterPause, dividedAmong, earliestSend, roomUntil, stampsAfter } from "../../domain/sending/windows";
import type { Delivery, Timer } from "../../ports";
import type { Authority } from "../authority";
import { createGuard } from "./guard";
import { type InFlight, processInFlight } from "./in-flight";
import { createRoster } from "./pace-roster";
import { readCampaignSettings } from "../campaigns/read-campaign-settings";
import { createStormHold, PROBE_MS } from "./storm-hold";
import { createBell } from "./bell";

/** Lets requests go as fast as the limits allow and no faster, over all processes that send for a tenant. */
export interface Pacer {
  /** Resolves when one request may leave, at once. Each is followed by `told` or `back`. */
  take(conversationId: string): Promise<void>;
  /** What came of a request, and how long its answer took. */
  told(delivery: Delivery, tookMs?: number): void;
  /** A request that was let go did not leave. */
  back(): void;
  /**
   * Waits until requests may soon leave and keeps room for up to `most` of them: each is then taken, or given up with
   * `forgo`. No room: nobody sends for `heldMs`, longer than is worth waiting for, or `stop` was aborted.
   */
  ahead(most: number, stop?: AbortSignal): Promise<{ room: number; heldMs: number }>;
  forgo(count: number): void;
  /** Gives the share of the limit back; a later request joins again. */
  leave(): Promise<void>;
}

export interface PacerParts {
  authority: Pick<Authority, "store" | "plans" | "clock" | "log">;
  timer: Timer;
  processId: string;
  inFlight?: InFlight;
  chance?: () => number;
}

/** How often the others are looked at while something is being sent. */
const LOOK_MS = 300;
/** After so long without a request the share goes back. */
const IDLE_MS = 1500;
const SETTINGS_MS = 15_000;
/** Messages are prepared so long before they may leave: few are in the hands of a process at any moment. */
const LEAD_MS = 120;
/** Waking up this much too late is usual. */
const NOTICED_MS = 3;
/** A wait too short for anything to change meanwhile. */
const SHORT_MS = 20;
/** A hold up to this long, a probe of another process included, is waited for. */
const WAITED_MS = PROBE_MS + 4000;
/** How many requests are on their way at first, and after a storm; every answer that is well allows one more. */
const FIRST_AT_ONCE = 4;
const MOST_AT_ONCE = 64;

/** The pacer of one process for one tenant. Writes nothing while nothing is being sent. */
export function createPacer({ authority, timer, processId, inFlight = processInFlight, chance = Math.random }: PacerParts): Pacer {
  let limits: CampaignSettings["limits"] = CAMPAIGN_DEFAULTS.limits;
  let limitsReadAt = -Infinity;
  let stamps: number[] = [];
  const conversations = new Map<string, number[]>();
  const waiting: { conversationId: string; go: () => void }[] = [];
  let promised = 0;
  let underway = 0;
  let atOnce = FIRST_AT_ONCE;
  let lastUse = -Infinity;
  let keeping: Promise<void> | null = null;
  let pumping = false;
  let mayProbe = false;
  let asking: Promise<unknown> = Promise.resolve();
  const bell = createBell();
  const guard = createGuard(timer);
  const storm = createStormHold(timer, chance);
  const windowMs = (): number => limits.tenant.seconds * 1000;
  const roster = createRoster({
    authority,
    timer,
    processId,
    used: () => stampsAfter(stamps, timer.elapsed() - windowMs() - guard.ms()),
    heard: storm.heard,
  });

  /** When the next request may leave, and which; Infinity while only a change can tell. */
  const nextGrant = (now: number): { at: number; index: number } => {
    const hold = storm.now();
    if (hold.state === "until" && hold.moment > now) return { at: hold.moment, index: 0 };
    const mayGo = hold.state === "none" ? underway < atOnce : hold.state === "probing" && mayProbe;
    if (!mayGo) return { at: Infinity, index: 0 };
    const own = earliestSend(stamps, [{ ...limits.tenant, count: roster.share() }], guard.ms());
    let best = { at: Infinity, index: 0 };
    const windows = dividedAmong(limits.conversation, roster.senders());
    for (const [index, { conversationId }] of waiting.entries()) {
      const at = Math.max(own, earliestSend(conversations.get(conversationId) ?? [], windows, guard.ms()));
      if (at < best.at) best = { at, index };
      if (best.at <= now) break;
    }
    return best;
  };

  const letGo = (index: number, now: number): void => {
    const [one] = waiting.splice(index, 1);
    if (!one) return;
    underway += 1;
    mayProbe = false;
    stamps = [...stamps.slice(-limits.tenant.count + 1), now];
    const longest = Math.max(...limits.conversation.map(({ count }) => count), 1);
    conversations.set(one.conversationId, [...(conversations.get(one.conversationId) ?? []), now].slice(-longest));
    one.go();
  };

  /** A process that stood still for a moment wrote what it had let go only afterwards. */
  const wokeLate = (ms: number): void => {
    if (ms > NOTICED_MS) stamps = afterPause(stamps, timer.elapsed(), ms);
  };

  const askForProbe = async (): Promise<void> => {
    const hold = storm.now();
    if (hold.state !== "until" || hold.moment > timer.elapsed()) return;
    storm.probe();
    mayProbe = await roster.takeProbe(PROBE_MS);
    if (!mayProbe && storm.now().state === "probing") storm.heard(LOOK_MS);
  };

  const pump = async (): Promise<void> => {
    if (pumping) return;
    pumping = true;
    while (waiting.length > 0) {
      await askForProbe();
      const now = timer.elapsed();
      const { at, index } = nextGrant(now);
      if (at > now) {
        const wanted = Math.min(at - now, LOOK_MS);
        await (wanted < SHORT_MS ? timer.wait(wanted) : Promise.race([timer.wait(wanted), bell.rung()]));
        wokeLate(timer.elapsed() - now - wanted);
      } else if (inFlight.enter()) {
        letGo(index, now);
        // it is written to its connection before the next one is counted: each leaves at the moment it is counted at
        await timer.wait(0);
      } else await inFlight.freed();
    }
    pumping = false;
  };

  const readLimits = async (): Promise<void> => {
    if (timer.elapsed() - limitsReadAt < SETTINGS_MS) return;
    limitsReadAt = timer.elapsed();
    limits = (await readCampaignSettings(authority)).settings.limits;
  };

  const forgetOldConversations = (): void => {
    const longest = Math.max(...limits.conversation.map(({ seconds }) => seconds), 0) * 1000;
    for (const [id, sent] of conversations) if ((sent.at(-1) ?? 0) < timer.elapsed() - longest) conversations.delete(id);
  };
  const isActive = (): boolean => waiting.length > 0 || underway > 0 || promised > 0 || timer.elapsed() - lastUse < Math.max(IDLE_MS, windowMs());
  const keep = async (): Promise<void> => {
    while (isActive()) {
      await readLimits().catch(() => undefined);
      await roster.look(limits.tenant);
      bell.ring();
      const slept = timer.elapsed();
      await timer.wait(LOOK_MS);
      wokeLate(timer.elapsed() - slept - LOOK_MS);
    }
    atOnce = FIRST_AT_ONCE;
    await roster.leave();
    forgetOldConversations();
    keeping = null;
    // somebody may have come while the share was given back
    if (isActive()) join();
  };
  const join = (): void => {
    keeping ??= keep();
  };
  const use = (): void => {
    lastUse = timer.elapsed();
    join();
  };
  const ended = (): void => {
    underway -= 1;
    lastUse = timer.elapsed();
    inFlight.exit();
    bell.ring();
  };

  const roomAhead = (now: number): number => {
    const hold = storm.now();
    if (hold.state !== "none") return hold.state === "until" && hold.moment <= now ? 1 : 0;
    const sockets = atOnce * 2 - underway;
    return Math.min(sockets, roomUntil(stamps, { ...limits.tenant, count: roster.share() }, now + LEAD_MS, guard.ms()));
  };

  const roomFor = async (most: number, stop?: AbortSignal): Promise<{ room: number; heldMs: number }> => {
    for (;;) {
      if (stop?.aborted) return { room: 0, heldMs: 0 };
      use();
      const now = timer.elapsed();
      const hold = storm.now();
      const heldMs = hold.state === "until" ? hold.moment - now : 0;
      if (heldMs > WAITED_MS) return { room: 0, heldMs };
      const room = Math.min(most, roomAhead(now) - promised - waiting.length);
      // half of what leaves in that time: few large claims are cheaper than many small ones
      const enough = hold.state === "none" ? (roster.share() * LEAD_MS) / windowMs() / 2 : 1;
      if (room > 0 && room >= Math.min(most, atOnce, enough)) {
        promised += room;
        return { room, heldMs: 0 };
      }
      await timer.wait(LEAD_MS / 8);
    }
  };

  return {
    take(conversationId) {
      use();
      promised = Math.max(0, promised - 1);
      return new Promise((go) => {
        waiting.push({ conversationId, go });
        void pump();
      });
    },
    told(delivery, tookMs = 0) {
      // no answer at all says nothing of the way there
      if (delivery.ok || delivery.fate !== "unknown") guard.answered(tookMs);
      if (delivery.ok) atOnce = Math.min(MOST_AT_ONCE, atOnce + 1);
      const news = storm.told(delivery);
      if (news) {
        // what hangs since before the storm takes no place of what follows it
        atOnce = Math.min(MOST_AT_ONCE, underway + FIRST_AT_ONCE);
        void roster.tellHold(news.tell);
      }
      ended();
    },
    back() {
      if (storm.now().state === "probing") storm.noProbe();
      ended();
    },
    ahead(most, stop) {
      // one asks at a time: what there is goes to the first, in one piece
      const room = asking.then(() => roomFor(most, stop));
      asking = room;
      return room;
    },
    forgo(count) {
      promised = Math.max(0, promised - count);
      bell.ring();
    },
    async leave() {
      const rest = lastUse + windowMs() - timer.elapsed();
      if (keeping && rest > 0) await timer.wait(rest);
      lastUse = -Infinity;
      await keeping;
    },
  };
}
