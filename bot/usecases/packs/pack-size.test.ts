import { canonicalJson } from "../../domain/committee/canonical";
import { composePack } from "../../domain/committee/compose-pack";
import { aMilestone } from "../../domain/testing/builders";
import { aCommittee, aDecision, aMeeting, aPoint } from "../../domain/testing/committee-builders";
import { buildSynthetic } from "../../sample/synthetic/build-synthetic";
import { seals } from "../../seals";

/** What Cosmos DB takes of one document. */
const MOST_BYTES = 2_000_000;
/** Of processor time, the compression's threads included; five times what it takes on a machine of its own. */
const MOST_MS = 1_500;

describe("the pack of 10 000 actions in 1 000 projects", () => {
  const sample = buildSynthetic({ people: 500, actions: 10_000, projects: 1_000, seed: 8 });
  const [plan] = sample.plans;
  if (!plan) throw new Error("no plan");
  const people = new Map(sample.people.map(({ id, name }) => [id, name]));
  const names = { person: (id: string) => people.get(id) ?? "", direction: (id: string) => id };
  const facts = {
    plan,
    axes: sample.axes,
    // as many milestones and words as a well-kept project has
    projects: sample.projects.map((project, n) => ({
      ...project,
      milestones: ["a", "b", "c", "d"].map((id, rank) => aMilestone({ id, title: `Jalon ${rank} du projet ${n}`, day: `2027-0${rank + 1}-15` })),
      weather: project.weather && { ...project.weather, comment: `Commentaire ${n} : le marché est notifié, la recette prend trois semaines de plus que prévu.` },
    })),
    committee: aCommittee(),
    meeting: aMeeting(),
    agenda: Array.from({ length: 100 }, (_, n) => aPoint({ id: `point-${n}`, title: `Point ${n}`, projectId: sample.projects[n]?.id ?? null })),
    decisions: Array.from({ length: 200 }, (_, n) => aDecision({ id: `d-${n}`, number: `D-2026-${n}`, text: `Décision ${n} : ${"poursuivre ".repeat(20)}` })),
    previous: null,
    since: null,
  };

  it("fits one document, several times over, and takes little to freeze", async () => {
    const freeze = async () => {
      const content = composePack(facts, names, { now: "2026-12-01T08:00:00.000Z", today: "2026-12-01", byName: "Bureau", language: "fr" });
      return { content, sealed: await seals.seal(canonicalJson(content)) };
    };
    await freeze();
    const before = process.cpuUsage();
    const { content, sealed } = await freeze();
    const { user, system } = process.cpuUsage(before);
    expect(content.projects).toHaveLength(1_000);
    expect(sealed.size).toBeGreaterThan(500_000);
    expect(sealed.packed.length).toBeLessThan(MOST_BYTES / 4);
    expect((user + system) / 1_000).toBeLessThan(MOST_MS);
  });
});
