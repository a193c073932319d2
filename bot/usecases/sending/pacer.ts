import { CAMPAIGN_DEFAULTS, type CampaignSettings } from "../../domain/campaigns/campaign-settings";
import { dividedAmong, spread } from "../../domain/sending/windows";
import type { Delivery, Timer } from "../../ports";
import type { Authority } from "../authority";
import { createGuard } from "./guard";
import { type InFlight, processInFlight } from "./in-flight";
import { createRoster } from "./pace-roster";
import { readCampaignSettings } from "../campaigns/read-campaign-settings";
import { createStormHold, PROBE_MS } from "./storm-hold";
import { createBell } from "./bell";
import { createDepartures } from "./departures";

/** One request that may leave. It ends with `told` or `back`. */
export interface Turn {
  /** It is written to its connection; without a word of it, it counts as leaving until its answer is there. */
  left(): void;
  /** What came of it. */
  told(delivery: Delivery): void;
  /** It did not leave. */
  back(): void;
}

/** Lets requests go as fast as the limits allow and no faster, over all processes that send for a tenant. */
export interface Pacer {
  /** Resolves when one request may leave, at once. */
  take(conversationId: string): Promise<Turn>;
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
/** Requests of several processes do not take the same way: so much more is kept between their windows. */
const AMONG_SEVERAL_MS = 6;
/** Messages are prepared so long before they may leave: few are in the hands of a process at any moment. */
const LEAD_MS = 120;
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
  const departures = createDepartures(timer);
  const waiting: { conversationId: string; go: (turn: Turn) => void }[] = [];
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
  const guardMs = (): number => guard.ms() + (roster.senders() > 1 ? AMONG_SEVERAL_MS : 0);
  const roster = createRoster({
    authority,
    timer,
    processId,
    used: () => departures.since(timer.elapsed() - windowMs() - guardMs()),
    heard: storm.heard,
  });

  const ownWindows = () => spread({ ...limits.tenant, count: roster.share() });

  /** When the next request may leave, and which; Infinity while only a change can tell. */
  const nextGrant = (now: number): { at: number; index: number } => {
    const hold = storm.now();
    if (hold.state === "until" && hold.moment > now) return { at: hold.moment, index: 0 };
    const mayGo = hold.state === "none" ? underway < atOnce : hold.state === "probing" && mayProbe;
    if (!mayGo) return { at: Infinity, index: 0 };
    const tenant = ownWindows();
    let best = { at: Infinity, index: 0 };
    const windows = dividedAmong(limits.conversation, roster.senders());
    for (const [index, { conversationId }] of waiting.entries()) {
      const at = departures.earliest(conversationId, tenant, windows, guardMs());
      if (at < best.at) best = { at, index };
      if (best.at <= now) break;
    }
    return best;
  };

  const letGo = (index: number): void => {
    const [one] = waiting.splice(index, 1);
    if (!one) return;
    underway += 1;
    mayProbe = false;
    const settle = departures.begin(one.conversationId, {
      tenant: limits.tenant.count,
      conversation: Math.max(...limits.conversation.map(({ count }) => count), 1),
    });
    let leftAt = timer.elapsed();
    one.go({
      left() {
        leftAt = timer.elapsed();
        settle(true);
        bell.ring();
      },
      told(delivery) {
        settle(true);
        told(delivery, timer.elapsed() - leftAt);
        ended();
      },
      back() {
        settle(false);
        if (storm.now().state === "probing") storm.noProbe();
        ended();
      },
    });
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
      } else if (inFlight.enter()) {
        letGo(index);
        // one by one, and not in one gust
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
    departures.forgetBefore(timer.elapsed() - longest);
  };
  const isActive = (): boolean => waiting.length > 0 || underway > 0 || promised > 0 || timer.elapsed() - lastUse < Math.max(IDLE_MS, windowMs());
  const keep = async (): Promise<void> => {
    while (isActive()) {
      await readLimits().catch(() => undefined);
      await roster.look(limits.tenant);
      bell.ring();
      await timer.wait(LOOK_MS);
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

  const told = (delivery: Delivery, tookMs: number): void => {
    // no answer at all says nothing of the way there
    if (delivery.ok || delivery.fate !== "unknown") guard.answered(tookMs);
    if (delivery.ok) atOnce = Math.min(MOST_AT_ONCE, atOnce + 1);
    const news = storm.told(delivery);
    if (!news) return;
    // what hangs since before the storm takes no place of what follows it
    atOnce = Math.min(MOST_AT_ONCE, underway + FIRST_AT_ONCE);
    void roster.tellHold(news.tell);
  };

  const roomAhead = (now: number): number => {
    const hold = storm.now();
    if (hold.state !== "none") return hold.state === "until" && hold.moment <= now ? 1 : 0;
    const sockets = atOnce * 2 - underway;
    return Math.min(sockets, departures.roomUntil(ownWindows(), now + LEAD_MS, guardMs()));
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
