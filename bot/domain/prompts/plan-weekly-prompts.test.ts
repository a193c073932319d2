import { planWeeklyPrompts, type WeeklyPlanFacts } from "./plan-weekly-prompts";
import { aPerson, aPlan, aProject, aPrompt, anAction, anAxis, NOW, TODAY } from "./testing/facts";

const plan = (facts: Partial<WeeklyPlanFacts>) =>
  planWeeklyPrompts({
    people: [aPerson()],
    actions: [],
    projects: [aProject()],
    axes: [anAxis()],
    plans: [aPlan()],
    ledger: [],
    conversations: [{ personId: "agent", state: "reachable" }],
    today: TODAY,
    now: NOW,
    ...facts,
  });
const skipped = (reason: string) => [{ personId: "agent", decision: "skip", reason }];

describe("who is asked this week", () => {
  it("asks nobody who has no open action and no météo to give", () => {
    expect(plan({})).toEqual(skipped("nothing-to-ask"));
    expect(plan({ actions: [anAction({ status: "done" }), anAction({ status: "abandoned" })] })).toEqual(
      skipped("nothing-to-ask"),
    );
    expect(plan({ actions: [anAction({ forTheRecord: true })] })).toEqual(skipped("nothing-to-ask"));
    expect(plan({ actions: [anAction({ ownerId: "other", coOwnerIds: ["agent"] })] })).toEqual(skipped("nothing-to-ask"));
    expect(plan({ projects: [aProject({ phase: "finished", itHeadId: "agent" })] })).toEqual(skipped("nothing-to-ask"));
  });

  it("asks nothing about a project kept for the record, or abandoned", () => {
    const actions = [anAction()];
    expect(plan({ actions, projects: [aProject({ forTheRecord: true, itHeadId: "agent" })] })).toEqual(skipped("nothing-to-ask"));
    expect(plan({ actions, projects: [aProject({ phase: "abandoned" })] })).toEqual(skipped("nothing-to-ask"));
  });

  it("asks nothing about an edition that is not published", () => {
    expect(plan({ actions: [anAction({ edition: "e2" })] })).toEqual(skipped("nothing-to-ask"));
    expect(plan({ actions: [anAction()], plans: [aPlan({ edition: null })] })).toEqual(skipped("nothing-to-ask"));
  });

  it("sends nothing to a person Jalon cannot reach", () => {
    expect(plan({ actions: [anAction()], conversations: [] })).toEqual(skipped("not-reachable"));
    expect(plan({ actions: [anAction()], conversations: [{ personId: "agent", state: "blocked" }] })).toEqual(
      skipped("not-reachable"),
    );
  });

  it.each(["sending", "sent", "unknown", "answered", "withdrawn"] as const)(
    "sends no second card when the first is %s",
    (state) =>
      expect(plan({ actions: [anAction()], ledger: [aPrompt({ actions: [anAction()] }, { state })] })).toEqual(
        skipped("already-asked"),
      ),
  );

  it.each(["planned", "failed"] as const)("sends the recorded card that is %s and certainly did not arrive", (state) => {
    const prompt = aPrompt({ actions: [anAction()] }, { state });
    expect(plan({ ledger: [prompt] })).toEqual([{ personId: "agent", decision: "send", prompt, recorded: true }]);
  });

  it("asks again the week after", () => {
    const decisions = plan({ actions: [anAction()], ledger: [aPrompt({}, { week: "2026-W46" })] });
    expect(decisions).toMatchObject([{ decision: "send", prompt: { id: "weekly.2026-W47.agent" } }]);
  });

  it("asks in one card about all open actions, the most pressing first, direct actions of an axis included", () => {
    const actions = [
      anAction({ id: "calm" }),
      anAction({ id: "late", dueDay: "2026-11-02", projectId: null }),
      anAction({ id: "blocked", status: "blocked" }),
    ];
    const [decision] = plan({ actions });
    expect(decision).toMatchObject({ decision: "send", recorded: false, prompt: { state: "planned", plannedAt: NOW } });
    if (decision?.decision === "send") expect(decision.prompt.actions.map((one) => one.id)).toEqual(["blocked", "late", "calm"]);
  });

  it("asks both heads for the météo of a running project, once each", () => {
    const people = [aPerson({ id: "head" }), aPerson()];
    const conversations = people.map(({ id }) => ({ personId: id, state: "reachable" as const }));
    const both = plan({ people, conversations, projects: [aProject({ itHeadId: "agent", businessHeadId: "head" })] });
    expect(both.map((one) => one.personId)).toEqual(["agent", "head"]);
    for (const one of both) expect(one).toMatchObject({ decision: "send", prompt: { actions: [], projects: [{ id: "p1" }] } });
    const alone = plan({ projects: [aProject({ itHeadId: "agent", businessHeadId: "agent" })] });
    expect(alone).toMatchObject([{ prompt: { projects: [{ id: "p1" }] } }]);
    if (alone[0]?.decision === "send") expect(alone[0].prompt.projects).toHaveLength(1);
  });
});
