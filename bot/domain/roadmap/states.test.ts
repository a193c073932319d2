import { aProject } from "../testing/builders";
import { ACTION_STATUSES, isOpen } from "./action";
import { localIdOf, planIdOf } from "./ids";
import { isRunning, PHASES } from "./phase";
import { headsOf } from "./project";

describe("the states of a roadmap", () => {
  it("counts as running the four phases of the State, and neither what waits nor what is over", () =>
    expect(PHASES.filter(isRunning)).toEqual(["scoping", "building", "trial", "rollout"]));
  it("has something to tell of every action that is neither done nor abandoned", () =>
    expect(ACTION_STATUSES.filter((status) => isOpen({ status }))).toEqual(["planned", "inProgress", "blocked", "paused"]));
});

describe("the heads of a project", () => {
  it("are none before anybody is named", () => expect(headsOf(aProject())).toEqual([]));
  it("are the duo, or the one who is there", () => {
    expect(headsOf(aProject({ itHeadId: "it", businessHeadId: "business" }))).toEqual(["it", "business"]);
    expect(headsOf(aProject({ businessHeadId: "business" }))).toEqual(["business"]);
  });
});

describe("the id of a part of a plan", () => {
  it("carries its plan before the first dot", () => {
    expect(planIdOf("feuille-de-route.a-3f2a")).toBe("feuille-de-route");
    expect(localIdOf("feuille-de-route.a-3f2a")).toBe("a-3f2a");
    expect(localIdOf("feuille-de-route.a-3.2")).toBe("a-3.2");
  });
  it("is the plan itself when it has no dot", () => {
    expect(planIdOf("feuille-de-route")).toBe("feuille-de-route");
    expect(localIdOf("feuille-de-route")).toBe("feuille-de-route");
  });
});
