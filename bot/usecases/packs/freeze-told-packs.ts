import { composePack, type ToldPack } from "../../domain/committee/compose-pack";
import type { Pack } from "../../domain/committee/pack";
import type { PackContent } from "../../domain/committee/pack-content";
import { settledSince } from "../../domain/committee/pack-decisions";
import { askOwners } from "../../domain/committee/pack-missing";
import type { Seals } from "../../ports";
import type { SampleRecords } from "../load-sample";
import { sealPack } from "./seal-pack";

/** An authority with the packs of its past séances, frozen in their order so that each names the one before. */
export async function withToldPacks<S extends SampleRecords>(sample: S, told: readonly ToldPack[], seals: Seals): Promise<S & { packs: Pack[] }> {
  const last = new Map<string, { pack: Pack; content: PackContent }>();
  const packs = new Map<string, Pack>();
  for (const { facts, actions, names, moment, by } of told) {
    const before = last.get(facts.committee.id);
    const previous = before === undefined ? null : { packId: before.pack.id, hash: before.pack.hash, day: before.content.meeting.day, cutOff: before.pack.cutOff };
    const composed = composePack({ ...facts, previous, since: before === undefined ? null : settledSince(before.content) }, names, moment);
    const content = { ...composed, missing: askOwners(composed.missing, actions, names.person) };
    const pack = await sealPack(seals, content, by);
    last.set(facts.committee.id, { pack, content });
    packs.set(pack.meetingId, pack);
  }
  const meetings = (sample.meetings ?? []).map((meeting) => ({ ...meeting, packId: packs.get(meeting.id)?.id ?? meeting.packId }));
  return { ...sample, meetings, packs: [...packs.values()] };
}
