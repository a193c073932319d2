import type { Day } from "../calendar/day";
import { sameValue } from "../edits/edit";
import type { Commitment } from "../roadmap/commitment";
import type { Milestone } from "../roadmap/milestone";
import type { Risk } from "../roadmap/risk";

/** What happened to one milestone of a list. */
export type MilestoneMove =
  | { kind: "added"; title: string; to: Day }
  | { kind: "moved"; title: string; from: Day; to: Day }
  | { kind: "passed"; title: string; to: Day }
  | { kind: "reopened"; title: string }
  | { kind: "renamed"; title: string; from: string }
  | { kind: "removed"; title: string; from: Day };

/** What happened to one commitment of the mandate. */
export type CommitmentMove = { kind: "added" | "removed" | "flagship" | "ordinary"; title: string } | { kind: "renamed"; title: string; from: string };

type Rated = Pick<Risk, "family" | "title">;

/** What happened to one risk of a list. */
export type RiskMove =
  | { kind: "added" | "removed"; risk: Rated; gravity: number; likelihood: number }
  | { kind: "rated"; risk: Rated; from: [gravity: number, likelihood: number]; to: [gravity: number, likelihood: number] }
  | { kind: "treated"; risk: Rated; treatment: string }
  | { kind: "restricted" | "opened" | "reworded"; risk: Rated };

const gone = <T extends { id: string }>(before: readonly T[], after: readonly T[]): T[] => before.filter(({ id }) => after.every((one) => one.id !== id));

/** A change of milestones told one by one: which was added, moved from when to when, passed, renamed or taken away. */
export function milestoneMoves(before: readonly Milestone[], after: readonly Milestone[]): MilestoneMove[] {
  const moves: MilestoneMove[] = [];
  for (const now of after) {
    const { title, day } = now;
    const was = before.find(({ id }) => id === now.id);
    if (was === undefined) {
      moves.push({ kind: "added", title, to: day });
      if (now.doneDay !== null) moves.push({ kind: "passed", title, to: now.doneDay });
      continue;
    }
    if (was.title !== title) moves.push({ kind: "renamed", title, from: was.title });
    if (was.day !== day) moves.push({ kind: "moved", title, from: was.day, to: day });
    if (was.doneDay === now.doneDay) continue;
    moves.push(now.doneDay === null ? { kind: "reopened", title } : { kind: "passed", title, to: now.doneDay });
  }
  return [...moves, ...gone(before, after).map(({ title, day }): MilestoneMove => ({ kind: "removed", title, from: day }))];
}

/** A change of risks told one by one. */
export function riskMoves(before: readonly Risk[], after: readonly Risk[]): RiskMove[] {
  const moves: RiskMove[] = [];
  for (const now of after) {
    const was = before.find(({ id }) => id === now.id);
    const { gravity, likelihood, treatment, restricted } = now;
    const risk = { family: now.family, title: now.title };
    if (was === undefined) {
      moves.push({ kind: "added", risk, gravity, likelihood });
      if (treatment !== "") moves.push({ kind: "treated", risk, treatment });
      continue;
    }
    const to: [number, number] = [gravity, likelihood];
    if (!sameValue(to, [was.gravity, was.likelihood])) moves.push({ kind: "rated", risk, from: [was.gravity, was.likelihood], to });
    if (was.treatment !== treatment) moves.push({ kind: "treated", risk, treatment });
    if (was.restricted !== restricted) moves.push({ kind: restricted ? "restricted" : "opened", risk });
    if (was.title !== now.title || was.family !== now.family) moves.push({ kind: "reworded", risk });
  }
  const removed = gone(before, after).map(({ family, title, gravity, likelihood }): RiskMove => ({ kind: "removed", risk: { family, title }, gravity, likelihood }));
  return [...moves, ...removed];
}

/** A change of commitments told one by one. */
export function commitmentMoves(before: readonly Commitment[], after: readonly Commitment[]): CommitmentMove[] {
  const moves: CommitmentMove[] = [];
  for (const { id, title, flagship } of after) {
    const was = before.find((one) => one.id === id);
    if (was === undefined) moves.push({ kind: "added", title });
    else if (was.title !== title) moves.push({ kind: "renamed", title, from: was.title });
    if (flagship !== (was?.flagship ?? false)) moves.push({ kind: flagship ? "flagship" : "ordinary", title });
  }
  return [...moves, ...gone(before, after).map(({ title }): CommitmentMove => ({ kind: "removed", title }))];
}
