import { anAction, aProject } from "../testing/builders";
import { handoverEdits } from "./handover-edits";

const edits = (projects = [aProject()], actions = [anAction()]) => handoverEdits("leaver", "next", projects, actions);

describe("what hands over everything from one person to another", () => {
  it("is nothing where they carry nothing", () => expect(edits()).toEqual([]));

  it("leaves what is over to who led it: finished and abandoned projects, closed actions", () => {
    const over = { itHeadId: "leaver" };
    expect(edits([aProject({ ...over, phase: "finished" }), aProject({ ...over, phase: "abandoned" })], [])).toEqual([]);
    expect(edits([], [anAction({ ownerId: "leaver", status: "done" }), anAction({ ownerId: "leaver", status: "abandoned" })])).toEqual([]);
  });

  it("moves the side of the duo that is theirs, and both where they hold both", () => {
    expect(edits([aProject({ itHeadId: "leaver", businessHeadId: "other", phase: "suspended" })], [])).toEqual([
      { subject: "project", id: "project", seen: { itHeadId: "leaver" }, values: { itHeadId: "next" } },
    ]);
    expect(edits([aProject({ itHeadId: "leaver", businessHeadId: "leaver" })], [])[0]?.values).toEqual({ itHeadId: "next", businessHeadId: "next" });
  });

  it("moves actions, and names nobody twice on one", () => {
    const [owned, shared, known] = edits([], [
      anAction({ ownerId: "leaver", coOwnerIds: ["next", "other"] }),
      anAction({ id: "b", ownerId: "other", coOwnerIds: ["leaver", "third"] }),
      anAction({ id: "c", ownerId: "next", coOwnerIds: ["leaver"] }),
    ]);
    expect(owned?.values).toEqual({ ownerId: "next", coOwnerIds: ["other"] });
    expect(shared).toEqual({ subject: "action", id: "b", seen: { coOwnerIds: ["leaver", "third"] }, values: { coOwnerIds: ["next", "third"] } });
    expect(known?.values).toEqual({ coOwnerIds: [] });
  });
});
