import type { ArrangedPointView } from "../../../bot/contract/meetings";
import { minutesOf, moved, placed, withPoint } from "./agenda-draft";

const aPoint = (id: string, minutes = 10): ArrangedPointView => ({ id, kind: "information", title: id, projectId: null, minutes, presenterId: null, decisionId: null, reasons: [] });
const agenda = [aPoint("a", 5), aPoint("b", 20), aPoint("c", 15)];
const order = (points: ArrangedPointView[]): string => points.map(({ id }) => id).join("");

describe("the agenda as it is being ordered", () => {
  it("stays as it is at its ends, and for a point that is not there", () => {
    expect(order(moved(agenda, "a", -1))).toBe("abc");
    expect(order(moved(agenda, "c", 1))).toBe("abc");
    expect(order(moved(agenda, "x", 1))).toBe("abc");
  });

  it("has a point one place up or down, or dropped elsewhere, the others in their order", () => {
    expect(order(moved(agenda, "c", -1))).toBe("acb");
    expect(order(moved(agenda, "a", 1))).toBe("bac");
    expect(order(placed(agenda, "a", 2))).toBe("bca");
  });

  it("sums the minutes, also after one was given others", () => {
    expect(minutesOf([])).toBe(0);
    expect(minutesOf(withPoint(agenda, "b", { minutes: 40 }))).toBe(60);
  });
});
