import { calendarOf } from "../../samples/calendar";
import { sampleWorld } from "../../samples/world";
import { NOWHERE } from "./calendar-address";
import { rowsOf } from "./calendar-rows";
import { periodToOpen } from "./shown-period";
import { linesOf, NAME_STOP, stopAfter, stopsOf } from "./timeline-lines";

const calendar = calendarOf(sampleWorld("normal"), 1);

describe("the keyboard in the chart", () => {
  const rows = rowsOf(calendar, NOWHERE);
  const lines = linesOf(calendar, rows, periodToOpen(calendar, rows, "quarter", false));
  const rich = lines.findIndex((line) => line.placed().length > 1);
  const line = lines[rich];
  const stops = line === undefined ? [] : stopsOf(line);

  it("goes nowhere from a place that is gone, nor by a key that means nothing", () => {
    expect(stopAfter(lines, { line: "gone", stop: NAME_STOP }, "ArrowDown", false)).toBeNull();
    expect(stopAfter(lines, { line: lines[0]?.key ?? "", stop: NAME_STOP }, "a", false)).toBeNull();
  });

  it("stays at either end", () => {
    const first = { line: lines[0]?.key ?? "", stop: NAME_STOP };
    expect(stopAfter(lines, first, "ArrowUp", false)).toEqual(first);
    expect(stopAfter(lines, first, "ArrowLeft", false)).toEqual(first);
    const last = { line: lines.at(-1)?.key ?? "", stop: NAME_STOP };
    expect(stopAfter(lines, first, "End", true)).toEqual(last);
    expect(stopAfter(lines, last, "ArrowDown", false)).toEqual(last);
    expect(stopAfter(lines, last, "Home", true)).toEqual(first);
  });

  it("walks along a line through its milestones in time, and back to the name", () => {
    const key = line?.key ?? "";
    expect(stops.length).toBeGreaterThan(2);
    expect(stopAfter(lines, { line: key, stop: NAME_STOP }, "ArrowRight", false)).toEqual({ line: key, stop: stops[1] });
    expect(stopAfter(lines, { line: key, stop: NAME_STOP }, "End", false)).toEqual({ line: key, stop: stops.at(-1) });
    expect(stopAfter(lines, { line: key, stop: stops.at(-1) ?? "" }, "Home", false)).toEqual({ line: key, stop: NAME_STOP });
  });

  it("steps from a milestone to the nearest one in time on the next line, or to its name", () => {
    const from = { line: line?.key ?? "", stop: stops[1] ?? "" };
    const next = lines[rich + 1];
    const to = stopAfter(lines, from, "ArrowDown", false);
    expect(to?.line).toBe(next?.key);
    const here = line?.placed()[0]?.place ?? 0;
    const distances = next?.placed().map(({ place }) => Math.abs(place - here)) ?? [];
    const reached = next?.placed().find(({ milestone }) => milestone.id === to?.stop)?.place;
    expect(distances.length === 0 ? to?.stop : Math.abs((reached ?? NaN) - here)).toBe(distances.length === 0 ? NAME_STOP : Math.min(...distances));
  });
});
