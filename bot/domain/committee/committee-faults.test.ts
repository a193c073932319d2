import { aCommittee } from "../testing/committee-builders";
import type { Member } from "./committee";
import { committeeFaults, type CommitteeSurroundings } from "./committee-faults";
import { inTreeOrder, sendableFrom } from "./committee-tree";
import { changedValues, type CommitteeFields, valuesOfCommittee } from "./committee-values";

const costrat = aCommittee({ id: "plan.costrat", name: "COSTRAT" });
const suivi = aCommittee({ id: "plan.suivi", name: "Comité de suivi", parentId: "plan.costrat" });
const copil = aCommittee({ id: "plan.copil", name: "COPIL", level: 2, parentId: "plan.suivi" });
const tech = aCommittee({ id: "plan.tech", name: "Comité technique", level: 3, parentId: "plan.copil" });
const all = [tech, copil, suivi, costrat];
const around: CommitteeSurroundings = { committees: all, people: new Set(["ana", "luc"]), projects: new Set(["plan.p1"]), channels: new Set(["19:a"]) };
const before = valuesOfCommittee(suivi);
const codes = (values: Partial<CommitteeFields>, was: CommitteeFields | null = before, id = suivi.id) => committeeFaults(id, { ...before, ...values }, was, around).map(({ code }) => code);
const member = (personId: string, part: Member["part"] = "member"): Member => ({ personId, part });

describe("an instance is without a fault", () => {
  it("as it is, and new under another name", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ name: "Groupe" }, null, "plan.groupe")).toEqual([]);
  });
  it("with people, projects and a channel that are there, and a quorum that its voters reach", () =>
    expect(codes({ members: [member("ana", "chair"), member("luc")], quorum: 2, projectIds: ["plan.p1"], channelId: "19:a" })).toEqual([]));
  it("when what it named before is gone meanwhile: it can still be changed otherwise", () => {
    const was: CommitteeFields = { ...before, members: [member("gone")], projectIds: ["plan.gone"], channelId: "19:gone" };
    expect(codes({ ...was, place: "Salle 2" }, was)).toEqual([]);
  });
  it("under the name of one that meets no more, or when it meets no more itself", () => {
    const closed = { ...around, committees: [costrat, suivi, { ...copil, closed: true }] };
    expect(committeeFaults(suivi.id, { ...before, name: "COPIL" }, before, closed)).toEqual([]);
    expect(codes({ name: "COPIL", closed: true })).toEqual([]);
  });
});

describe("an instance is refused", () => {
  it("under a name that another has, whatever its case and accents", () => expect(codes({ name: "comite  TECHNIQUE" })).toEqual(["name-taken"]));
  it("under itself, under one of its own, or under one that is not there", () => {
    expect(codes({ parentId: "plan.suivi" })).toEqual(["parent-circle"]);
    expect(codes({ parentId: "plan.tech" })).toEqual(["parent-circle"]);
    expect(codes({ parentId: "plan.none" })).toEqual(["parent-unknown"]);
  });
  it("with a quorum above its votes: guests have none", () => {
    expect(codes({ members: [member("ana"), member("luc", "guest")], quorum: 2 })).toEqual(["quorum-above-voters"]);
    expect(codes({ quorum: 1 })).toEqual(["quorum-above-voters"]);
  });
});

describe("the tree of the instances", () => {
  it("lists each after the one above, deeper by one; one whose parent is gone stands at the top", () => {
    expect(inTreeOrder(all).map(({ committee, depth }) => `${depth} ${committee.name}`)).toEqual(["0 COSTRAT", "1 Comité de suivi", "2 COPIL", "3 Comité technique"]);
    expect(inTreeOrder([tech, suivi]).map(({ depth }) => depth)).toEqual([0, 0]);
  });
  it("lets a point go to the instance above and to those right under, which still meet", () => {
    expect(sendableFrom(suivi, all).map(({ committee, way }) => `${way} ${committee.name}`)).toEqual(["down COPIL", "up COSTRAT"]);
    expect(sendableFrom(copil, [{ ...suivi, closed: true }, tech]).map(({ way }) => way)).toEqual(["down"]);
    expect(sendableFrom(costrat, [costrat, copil])).toEqual([]);
  });
});

describe("what was changed of an instance", () => {
  it("is nothing where it is the same, and everything of a new one", () => {
    expect(changedValues(before, valuesOfCommittee(suivi))).toBeNull();
    expect(changedValues(null, before)).toEqual({ before: null, after: before });
  });
  it("is the fields that differ, before and after", () => expect(changedValues(before, { ...before, minutes: 90 })).toEqual({ before: { minutes: 120 }, after: { minutes: 90 } }));
});
