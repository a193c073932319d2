import { packChanges, type PackChanges, packDraft, type PackDraft, packMark, packView } from "../../contract/packs";
import { draftPack, type PackDraftOutcome } from "../../usecases/packs/draft-pack";
import { freezePack } from "../../usecases/packs/freeze-pack";
import type { OpenedPack } from "../../usecases/packs/open-pack";
import { readPack } from "../../usecases/packs/read-pack";
import { type PackChangesOutcome, readPackChanges } from "../../usecases/packs/read-pack-changes";
import { json, problem, type Reply } from "../reply";
import type { Route } from "../route";

// the compiler holds the use cases to the contract: what is read is what is promised
type Promised<T extends U, U> = T;
export type DraftAsPromised = Promised<Extract<PackDraftOutcome, { ok: true }>["draft"], PackDraft>;
export type ChangesAsPromised = Promised<Extract<PackChangesOutcome, { ok: true }>["changes"], PackChanges>;

/** A pack with its content as it was hashed, so that anybody can compute the same hash; only what is proven has a tag. */
function viewOf({ mark, text, verified }: OpenedPack): Reply {
  const body = `{"mark":${JSON.stringify(mark)},"content":${text},"verified":${verified}}`;
  return verified ? { kind: "text", body, tag: tagOf(mark.hash) } : json(JSON.parse(body));
}

const tagOf = (hash: string): string => `"${hash}"`;

/** The pack of a séance: as it would be, frozen, read for ever, compared. */
export const packRoutes: Route[] = [
  {
    method: "get",
    path: "/api/meetings/{meetingId}/pack/draft",
    summary: "What the pack of a meeting would hold now, and what is missing with who is asked for it; for its members",
    answer: packDraft,
    async handle({ authority, person, params }) {
      const outcome = await draftPack(authority, person, params["meetingId"] ?? "");
      return outcome.ok ? json(outcome.draft) : problem(outcome.reason);
    },
  },
  {
    method: "post",
    path: "/api/meetings/{meetingId}/pack",
    summary: "Freezes the pack of a meeting, once and for ever; asked again it answers with the same",
    answer: packMark,
    async handle({ authority, person, params }) {
      const outcome = await freezePack(authority, { person, meetingId: params["meetingId"] ?? "" });
      return outcome.ok ? json(outcome.mark) : problem(outcome.reason);
    },
  },
  {
    method: "get",
    path: "/api/packs/{packId}",
    summary: "A frozen pack, proven from its bytes; its ETag is the hash of its content",
    answer: packView,
    async handle({ authority, person, params, knownTag }) {
      const known = knownTag?.replace(/"/g, "") ?? null;
      const outcome = await readPack(authority, person, params["packId"] ?? "", known);
      if (!outcome.ok) return problem(outcome.reason);
      return outcome.unchanged ? { kind: "unchanged", tag: tagOf(known ?? "") } : viewOf(outcome.pack);
    },
  },
  {
    method: "get",
    path: "/api/packs/{packId}/changes",
    summary: "What changed in the plan since a pack was frozen, or from an earlier pack to it",
    query: { before: "The id of an earlier pack; without it, what changed until now" },
    answer: packChanges,
    async handle({ authority, person, params, query }) {
      const outcome = await readPackChanges(authority, person, params["packId"] ?? "", query["before"] ?? null);
      return outcome.ok ? json(outcome.changes) : problem(outcome.reason);
    },
  },
];
