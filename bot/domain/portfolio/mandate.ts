import type { Commitment } from "../roadmap/commitment";

/** A commitment and the projects that serve it. */
export interface CoveredCommitment<P> {
  commitment: Commitment;
  projects: P[];
}

/**
 * « Les engagements sans projet d'abord », then the *mesures phares*, then the order of the programme. A project kept for the
 * record or abandoned serves nothing any more.
 */
export function mandateCoverage<P extends { commitmentIds: readonly string[]; forTheRecord: boolean; phase: string }>(
  commitments: readonly Commitment[],
  projects: readonly P[],
): CoveredCommitment<P>[] {
  const serving = projects.filter(({ forTheRecord, phase }) => !forTheRecord && phase !== "abandoned");
  const covered = commitments.map((commitment) => ({
    commitment,
    projects: serving.filter(({ commitmentIds }) => commitmentIds.includes(commitment.id)),
  }));
  const rank = ({ commitment, projects: own }: CoveredCommitment<P>): number => (own.length === 0 ? 0 : commitment.flagship ? 1 : 2);
  return covered.toSorted((a, b) => rank(a) - rank(b));
}
