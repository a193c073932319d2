import { isSampleState } from "../samples/states";
import { VIEWS } from "../testing/scenes";
import { SCENES } from "./gallery-scenes";

const pathOf = (address: string): string => address.split("?")[0] ?? "";

describe("the gallery", () => {
  it.each(VIEWS)("shows the view as it is, on its way, in error and with nothing in it: %s", (_, address) => {
    const states = SCENES.filter(([, path]) => pathOf(path) === pathOf(address)).map(([, , state]) => state);
    expect(states).toEqual(expect.arrayContaining(["normal", "loading", "error"]));
    expect(states.some((state) => state === "empty" || state === "bare")).toBe(true);
  });

  it("shows nothing twice, and only what the samples know", () => {
    expect(SCENES.filter(([, , state]) => !isSampleState(state))).toEqual([]);
    const frames = SCENES.map(([, path, state]) => `${path} ${state}`);
    expect(frames.filter((frame, at) => frames.indexOf(frame) !== at)).toEqual([]);
  });
});
