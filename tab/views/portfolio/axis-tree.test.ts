import { portfolioOf } from "../../samples/views";
import { sampleWorld } from "../../samples/world";
import { descendantsOf, pathTo } from "./axis-tree";

const portfolio = portfolioOf(sampleWorld("normal"), 1);

describe("the tree of axes", () => {
  it("has no way above an axis of the first level, nor above one that is unknown", () => {
    expect(pathTo(portfolio.axes, "a1")).toEqual([]);
    expect(pathTo(portfolio.axes, "nowhere")).toEqual([]);
  });

  it("leads down three levels and back", () => {
    expect(pathTo(portfolio.axes, "a1-1-1").map((one) => one.id)).toEqual(["a1", "a1-1"]);
    expect(descendantsOf(portfolio.axes, "a1").map((one) => one.id)).toEqual(["a1-1", "a1-1-1"]);
  });
});
