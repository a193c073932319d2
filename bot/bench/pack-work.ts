import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { PACK_FORMATS } from "../contract/committee-paths";
import { addDays } from "../domain/calendar/day";
import { canonicalJson } from "../domain/committee/canonical";
import { comparePacks } from "../domain/committee/compare-packs";
import { composePack, type PackFacts } from "../domain/committee/compose-pack";
import { writePackFile } from "../documents/write-pack-file";
import { seals } from "../seals";

/** What of a plan the work is given, as it would come from the store. */
export interface PackMatter {
  facts: Omit<PackFacts, "owners">;
  people: [id: string, name: string][];
}

/** What one freezing and rendering took. */
export interface PackWork {
  cpuSeconds: number;
  wallSeconds: number;
  peakMb: number;
  /** Before the work: the program and what it was given. */
  startMb: number;
  projects: number;
  frozenBytes: number;
  bytes: Record<string, number>;
  /** Of all files together. */
  hash: string;
}

const MB = 1024 * 1024;
const MOMENT = { now: "2026-12-01T08:00:00.000Z", today: "2026-12-01", byName: "Bureau des projets", language: "fr" } as const;

/** Freezes a pack and renders it in every format, in a process of its own: prints what that took, from its first line on. */
export async function runPackWork(file: string): Promise<void> {
  const { facts, people } = JSON.parse(readFileSync(file, "utf8")) as PackMatter;
  const startMb = process.memoryUsage().rss / MB;
  const begun = { cpu: process.cpuUsage(), at: performance.now() };
  const byId = new Map(people);
  const names = { person: (id: string) => byId.get(id) ?? "", direction: (id: string) => id };
  const compose = (projects: PackFacts["projects"]) => composePack({ ...facts, projects }, names, MOMENT);
  const content = compose(facts.projects);
  const sealed = await seals.seal(canonicalJson(content));
  // a third of the projects moved since the pack before
  const before = compose(facts.projects.map((project, n) => (n % 3 === 0 ? { ...project, endDay: project.endDay && addDays(project.endDay, -30) } : project)));
  const moves = comparePacks(before, content);
  const bytes: Record<string, number> = {};
  const hash = createHash("sha256");
  for (const format of PACK_FORMATS) {
    const made = await writePackFile(content, { hash: sealed.hash, moves }, format);
    hash.update(made);
    bytes[format] = made.length;
  }
  const { user, system } = process.cpuUsage(begun.cpu);
  const work: PackWork = {
    cpuSeconds: (user + system) / 1e6,
    wallSeconds: (performance.now() - begun.at) / 1000,
    peakMb: process.resourceUsage().maxRSS / 1024,
    startMb,
    projects: content.projects.length,
    frozenBytes: sealed.size,
    bytes,
    hash: hash.digest("hex"),
  };
  process.stdout.write(`${JSON.stringify(work)}\n`);
}
