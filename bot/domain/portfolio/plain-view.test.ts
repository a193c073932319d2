import type { WeatherLevel } from "../weather/weather";
import { plainAxis, type PlainProject, plainStateOf } from "./plain-view";

const project = (declared: WeatherLevel | null, more: Partial<PlainProject> = {}, trend: PlainProject["weather"]["trend"] = null): PlainProject => ({
  running: true,
  forTheRecord: false,
  phase: "building",
  weather: { declared, trend },
  ...more,
});

describe("an axis in plain words", () => {
  it("is in no state while nothing runs", () =>
    expect(plainAxis([project(null, { running: false, phase: "finished" })])).toMatchObject({ state: null, running: 0, finished: 1 }));

  it("is as well as its worst project", () => {
    expect(plainAxis([project("sun"), project("cloud")]).state).toBe("onTrack");
    expect(plainAxis([project("sun"), project(null)]).state).toBe("noNews");
    expect(plainAxis([project("rain"), project(null)]).state).toBe("helpWanted");
    expect(plainAxis([project("storm"), project("rain"), project("sun")])).toMatchObject({
      state: "decisionWanted",
      counts: { onTrack: 1, noNews: 0, helpWanted: 1, decisionWanted: 1 },
    });
  });

  it("says where it tends, and leaves out what is kept for the record", () =>
    expect(plainAxis([project("sun", {}, "improves"), project("rain", {}, "worsens"), project("storm", { forTheRecord: true }, "worsens")])).toMatchObject({
      improving: 1,
      worsening: 1,
      state: "helpWanted",
    }));

  it("never takes silence for good news", () => expect(plainStateOf(project(null))).toBe("noNews"));
});
