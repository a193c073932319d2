import type { Conversation, Records, Staged, Store } from "../ports";

/** A whole authority, as records ready for an empty store. */
export interface SampleRecords {
  plans: readonly Records["plan"][];
  axes: readonly Records["axis"][];
  projects: readonly Records["project"][];
  actions: readonly Records["action"][];
  people: readonly Records["person"][];
  directions: readonly Records["direction"][];
  /** The register of applications, where the authority has one. */
  applications?: readonly Records["application"][];
  events: readonly Records["event"][];
  snapshots?: readonly Records["snapshot"][];
  /** Instances with their séances and decisions, where it has any. */
  committees?: readonly Records["committee"][];
  meetings?: readonly Records["meeting"][];
  decisions?: readonly Records["decision"][];
  /** The frozen packs of the séances that name one. */
  packs?: readonly Records["pack"][];
}

/** Loads an authority: everything first, its plans last, so that nobody ever sees half of it. */
export async function loadSample(store: Store, sample: SampleRecords, conversations: readonly Conversation[] = []): Promise<void> {
  await store.stage([
    ...creates("person", sample.people),
    ...creates("direction", sample.directions),
    ...creates("application", sample.applications ?? []),
    ...creates("conversation", conversations),
    ...creates("axis", sample.axes),
    ...creates("project", sample.projects),
    ...creates("action", sample.actions),
    ...creates("event", sample.events),
    ...creates("snapshot", sample.snapshots ?? []),
    ...creates("committee", sample.committees ?? []),
    ...creates("meeting", sample.meetings ?? []),
    ...creates("decision", sample.decisions ?? []),
  ]);
  // loaded a second time they are there already, and stay
  for (const record of sample.packs ?? []) await store.commit([{ do: "create", type: "pack", record }]);
  await store.stage(creates("plan", sample.plans));
}

const creates = <T extends Staged["type"]>(type: T, records: readonly Records[T][]) =>
  records.map((record) => ({ do: "create", type, record }) as Staged);
