import { myActions } from "./my-actions";
import { aProject, anAction, anAxis, TODAY } from "./testing/facts";

const of = (...actions: ReturnType<typeof anAction>[]) =>
  myActions("agent", { actions, projects: [aProject()], axes: [anAxis()], today: TODAY, timeZone: "Europe/Paris" });

describe("mes actions", () => {
  it("leaves out what is done, dropped or somebody else's", () =>
    expect(
      of(
        anAction({ status: "done" }),
        anAction({ status: "abandoned" }),
        anAction({ ownerId: "other" }),
        anAction({ ownerId: null }),
      ),
    ).toEqual([]));

  it("gives the open ones, the most pressing first, with the project or axis they belong to", () =>
    expect(of(anAction({ id: "calm" }), anAction({ id: "late", dueDay: "2026-11-14", projectId: null }))).toMatchObject([
      { id: "late", daysLate: 2, place: "Simplifier les démarches des usagers" },
      { id: "calm", daysLate: 0, place: "Guichet numérique départemental" },
    ]));
});
