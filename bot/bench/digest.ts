import { digestCard } from "../cards/digest-card";
import { addDays, type Day } from "../domain/calendar/day";
import { weekOf } from "../domain/calendar/iso-week";
import { digestOf } from "../domain/digest/compose-digest";
import { type DigestIndex, indexDigests } from "../domain/digest/index-digests";
import { linksInto } from "../teams/links";
import { cpuMs } from "./cpu";
import { digestAuthority, factsFor, type Reader } from "./digest-authority";
import { type BenchResult, median, result } from "./result";

const ROUNDS = 15;
const WARM_UP = 5;
const links = linksInto("0a10c0de-0000-4000-8000-0000000000c0");

/** The digests and cards of all directors over 10 000 actions, against one scan of everything a director, in turn. */
export async function digest(): Promise<BenchResult[]> {
  const { facts, readers } = digestAuthority();
  const ways = {
    once: () => {
      const index = indexDigests(facts);
      return readers.map((reader) => cardOf(index, facts.today, reader));
    },
    scans: () => readers.map((reader) => cardOf(indexDigests(facts), facts.today, reader)),
    // a peer that takes only the trouble of what concerns each director, once it was sifted out of everything
    sifted: () => readers.map((reader) => cardOf(indexDigests(factsFor(facts, reader.scope)), facts.today, reader)),
  };
  const [expected, ...others] = Object.values(ways).map((way) => JSON.stringify(way()));
  if (others.some((cards) => cards !== expected)) throw new Error("the ways to compose digests do not tell the same");
  const names = ["once", "scans", "sifted"] as const;
  const times = { once: [] as number[], scans: [] as number[], sifted: [] as number[] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const name of names) {
      const ms = cpuMs(ways[name]);
      if (round >= WARM_UP) times[name].push(ms);
    }
  }
  // they take turns, so each round is a pair: what slows the machine slows all
  const ratioTo = (peer: readonly number[]): number =>
    Number(median(times.once.map((ms, at) => ms / (peer[at] ?? ms))).toPrecision(4));
  const target = "at most 50 ms, and at most 0.05 of one scan a director";
  const details = {
    directors: readers.length,
    actions: facts.actions.length,
    events: facts.events.length,
    siftingScan: Number(median(times.sifted).toPrecision(4)),
    ratioToSiftingScan: ratioTo(times.sifted),
  };
  return [
    { ...result("digest", "ms CPU", median(times.once), median(times.scans), target, details), ratio: ratioTo(times.scans) },
  ];
}

function cardOf(index: DigestIndex, today: Day, { person, scope }: Reader): string {
  const told = digestOf(index, { scope, since: `${addDays(today, -7)}T08:00:00.000Z`, owed: 0 });
  return told === null
    ? ""
    : JSON.stringify(digestCard({ week: weekOf(today), digest: told, today, links }, person.language).card);
}
