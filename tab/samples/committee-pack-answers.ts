import type { PackDraft } from "../../bot/contract/packs";
import type { Permission } from "../../bot/domain/access/access";
import type { PackContent } from "../../bot/domain/committee/pack-content";
import { changesBetween, markOf, packIdOf, packNow, type PackOf, packThen } from "./committee-packs";
import { ok, type SampleAnswer, type SampleRequest } from "./sample-answer";
import type { SampleWorld } from "./world";

/** The packs of a sample world: what one would hold, one that is frozen, what changed since. */
export class SamplePacks {
  /** What was read once stays as it was, whatever changes in the plan. */
  private readonly frozen = new Map<string, PackContent>();

  constructor(private readonly world: SampleWorld) {}

  draft(of: PackOf, canFreeze: Permission): PackDraft {
    const content = packNow(of);
    const { id, committeeName, day, startTime } = of.meeting;
    const named = new Map(this.world.projects.map((one) => [one.id, one]));
    const missing = content.missing.map((one) => ({ ...one, code: named.get(one.projectId)?.code ?? "", name: named.get(one.projectId)?.name ?? "" }));
    return { meeting: { id, committeeName, day, startTime }, cutOff: content.cutOff, points: content.agenda.length, projects: content.projects.length, missing, canFreeze: of.meeting.packId === null ? canFreeze : { allowed: false, reason: "pack-frozen" } };
  }

  answer(id: string, part: string, { query }: SampleRequest, find: (packId: string) => PackOf | null): SampleAnswer | null {
    const of = find(id);
    if (of === null) return null;
    const content = this.read(id, of);
    if (part === "") return ok({ mark: markOf(content), content, verified: true });
    const earlier = query.get("before");
    const other = earlier === null ? null : find(earlier);
    if (earlier !== null) return other === null ? null : ok(changesBetween(this.read(earlier, other), content, packIdOf(content)));
    return ok(changesBetween(content, packNow(of), null));
  }

  private read(id: string, of: PackOf): PackContent {
    const content = this.frozen.get(id) ?? structuredClone(packThen(of));
    this.frozen.set(id, content);
    return content;
  }
}
