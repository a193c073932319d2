import { createHash } from "node:crypto";
import { packChanges, packDraft, packMark, packView } from "../contract/packs";
import { canonicalJson } from "../domain/committee/canonical";
import type { Person } from "../domain/people/person";
import type { TestAuthority } from "../testing/open-test-authority";
import { bureau, MEETING, member, openPackWorld, outsider, PACK } from "../usecases/packs/testing/open-pack-world";
import type { Reply } from "./reply";
import { packRoutes } from "./routes/packs";

describe("the routes of the packs", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    world = await openPackWorld();
  });
  afterEach(() => world.close());

  const call = (route: string, person: Person = bureau, more: { query?: Record<string, string>; knownTag?: string } = {}): Promise<Reply> => {
    const found = packRoutes.find(({ method, path }) => `${method} ${path}` === route);
    if (!found) throw new Error(route);
    return found.handle({ authority: world.authority, person, language: "fr", params: { meetingId: MEETING, packId: PACK }, query: more.query ?? {}, body: null, knownTag: more.knownTag ?? null, file: null, fields: {} });
  };
  const valueOf = (reply: Reply): unknown => (reply.kind === "json" ? reply.value : reply.kind === "text" ? JSON.parse(reply.body) : reply);

  it("answer in the promised shapes, from the draft to what changed since", async () => {
    packDraft.parse(valueOf(await call("get /api/meetings/{meetingId}/pack/draft", member)));
    const mark = packMark.parse(valueOf(await call("post /api/meetings/{meetingId}/pack")));
    const view = packView.parse(valueOf(await call("get /api/packs/{packId}", member)));
    expect([view.mark, view.verified]).toEqual([mark, true]);
    packChanges.parse(valueOf(await call("get /api/packs/{packId}/changes", member)));
  });

  it("let anybody compute the hash of a pack from what they are given", async () => {
    await call("post /api/meetings/{meetingId}/pack");
    const { mark, content } = packView.parse(valueOf(await call("get /api/packs/{packId}")));
    expect(createHash("sha256").update(canonicalJson(content)).digest("hex")).toBe(mark.hash);
  });

  it("answer that nothing changed to who has the pack, for ever, and still only to who may read it", async () => {
    const { hash } = packMark.parse(valueOf(await call("post /api/meetings/{meetingId}/pack")));
    const tag = `"${hash}"`;
    expect(await call("get /api/packs/{packId}")).toMatchObject({ kind: "text", tag });
    world.clock.advance(400 * 86_400);
    expect(await call("get /api/packs/{packId}", member, { knownTag: tag })).toEqual({ kind: "unchanged", tag });
    expect(await call("get /api/packs/{packId}", member, { knownTag: '"another"' })).toMatchObject({ kind: "text", tag });
    expect(await call("get /api/packs/{packId}", outsider, { knownTag: tag })).toEqual({ kind: "problem", code: "members-only" });
  });

  it("say why where they refuse", async () => {
    expect(await call("post /api/meetings/{meetingId}/pack", member)).toEqual({ kind: "problem", code: "runs-meeting" });
    expect(await call("get /api/meetings/{meetingId}/pack/draft", outsider)).toEqual({ kind: "problem", code: "members-only" });
    expect(await call("get /api/packs/{packId}")).toEqual({ kind: "problem", code: "not-found" });
    await call("post /api/meetings/{meetingId}/pack");
    expect(await call("get /api/packs/{packId}/changes", bureau, { query: { before: "plan.suivi-2026-01-01.pack" } })).toEqual({ kind: "problem", code: "not-found" });
  });
});
