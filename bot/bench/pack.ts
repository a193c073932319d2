import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { addDays } from "../domain/calendar/day";
import { aMilestone } from "../domain/testing/builders";
import { aCommittee, aDecision, aMeeting, aPoint } from "../domain/testing/committee-builders";
import { buildSynthetic } from "../sample/synthetic/build-synthetic";
import type { PackMatter, PackWork } from "./pack-work";
import { type BenchResult, median, result } from "./result";

const SIZES = [69, 1000];
const RUNS = 5;
const MOST_SECONDS = 3;
const MOST_MB = 200;
const POINTS = 12;

/** Freezing a pack and rendering it as page, document, slides and workbook, each time in a fresh process. */
export async function packFiles(): Promise<BenchResult[]> {
  const lines: BenchResult[] = [];
  const folder = mkdtempSync(join(tmpdir(), "jalon-bench-"));
  try {
    for (const size of SIZES) {
      const file = join(folder, `matter-${size}.json`);
      writeFileSync(file, JSON.stringify(matterOf(size)));
      const works: PackWork[] = [];
      for (let run = 0; run < RUNS; run += 1) works.push(await workOn(file));
      const [first] = works;
      // faster files that differ from one time to the next would be worth nothing
      if (!first || works.some(({ hash, projects }) => hash !== first.hash || projects !== size)) throw new Error("the files of one pack differ");
      const of = (figure: (work: PackWork) => number): number => median(works.map(figure));
      const details = { cpuSeconds: round(of(({ cpuSeconds }) => cpuSeconds)), frozenBytes: first.frozenBytes, ...first.bytes };
      lines.push(
        result(`pack of ${size} projects, frozen and rendered`, "s", of(({ wallSeconds }) => wallSeconds), MOST_SECONDS, "at most 1 (3 s)", details),
        result(`pack of ${size} projects, processor time`, "s", of(({ cpuSeconds }) => cpuSeconds), MOST_SECONDS, "at most 1 (3 s)"),
        result(`pack of ${size} projects, peak memory`, "MB", Math.max(...works.map(({ peakMb }) => peakMb)), MOST_MB, "at most 1 (200 MB)", { beforeMb: round(of(({ startMb }) => startMb)) }),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return lines;
}

const round = (value: number): number => Number(value.toPrecision(3));

async function workOn(file: string): Promise<PackWork> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, "pack-work.cjs"), file], { maxBuffer: 1024 * 1024 });
  return JSON.parse(stdout) as PackWork;
}

/** A plan of so many projects, each with four milestones and a word on its météo, and a séance of twelve points. */
function matterOf(size: number): PackMatter {
  const sample = buildSynthetic({ people: 500, actions: size * 10, projects: size, seed: 8 });
  const [plan] = sample.plans;
  if (!plan) throw new Error("no plan");
  const projects = sample.projects.map((project, n) => ({
    ...project,
    milestones: [1, 2, 3, 4].map((rank) => aMilestone({ id: `m${rank}`, title: `Étape ${rank} du projet ${n + 1}`, day: addDays("2027-01-15", rank * 40 + (n % 30)) })),
    weather: project.weather && { ...project.weather, comment: `Le marché est notifié, la recette prend ${n % 9} semaines de plus que prévu.` },
  }));
  const agenda = projects.slice(0, POINTS).map(({ id, name }, n) => aPoint({ id: `point-${n}`, title: name, projectId: id, reasons: ["rain"] }));
  const decisions = projects.slice(0, Math.ceil(size / 5)).map(({ id }, n) => aDecision({ id: `d-${n}`, number: `D-2026-${n}`, projectId: id, text: `Le calendrier du projet ${n} est recalé de trois mois.` }));
  const previous = { packId: "before", hash: "0".repeat(64), day: "2026-09-15", cutOff: "2026-09-08" };
  return { facts: { plan, axes: sample.axes, projects, committee: aCommittee(), meeting: aMeeting(), agenda, decisions, previous, since: null }, people: sample.people.map(({ id, name }) => [id, name]) };
}
