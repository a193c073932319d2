import { noAvailability } from "../../domain/campaigns/availability";
import { plannedFields } from "../../domain/campaigns/ledger-fields";
import type { NoticeRecord } from "../../domain/campaigns/message-record";
import { aPoint } from "../../domain/testing/committee-builders";
import { aConversation } from "../../testing/open-test-authority";
import { explainMessage } from "../campaigns/explain-message";
import { watchMeetings } from "../summaries/watch-meetings";
import { callMembers } from "./call-members";
import { MEETING, type MeetingRig, openMeetingRig, PEOPLE } from "../../testing/meeting-rig";

const EVERYBODY = ["ben", "chair", "cleo", "guest"];

describe("calling the members of an instance to a séance", () => {
  let rig: MeetingRig;
  const open = async (given: Parameters<typeof openMeetingRig>[0] = {}) => {
    rig = await openMeetingRig(given);
    return rig;
  };
  afterEach(() => rig.close());

  const call = (person = PEOPLE.chair as (typeof PEOPLE)[keyof typeof PEOPLE]) => callMembers(rig.world.beside(), rig.means.queue, person, MEETING);
  const watch = () => watchMeetings(rig.world.beside(), rig.means);
  const keep = (...notices: NoticeRecord[]) => rig.world.authority.store.stage(notices.map((record) => ({ do: "create" as const, type: "notice" as const, record })));
  const other = (personId: string, kind: NoticeRecord["kind"]): NoticeRecord => ({ ...plannedFields(kind, "2026-W47", personId, rig.world.clock.now()), kind, state: "sent", subjects: [], about: "" });
  const heard = () => Object.keys(rig.told()).toSorted();

  it("is not for a member who does not run it, nor once it is over", async () => {
    await open();
    expect(await call(PEOPLE.ben)).toEqual({ ok: false, reason: "runs-meeting" });
    expect(await callMembers(rig.world.beside(), rig.means.queue, PEOPLE.chair, "plan.none")).toEqual({ ok: false, reason: "not-found" });
    for (const over of [{ state: "closed" as const }, { state: "cancelled" as const }, { state: "planned" as const, day: "2026-11-13" }]) {
      await rig.change(over);
      expect(await call()).toEqual({ ok: false, reason: "meeting-over" });
    }
    await rig.deliver();
    expect(heard()).toEqual([]);
  });

  it("tells each member once, whoever asks how often, and the séance knows that it is called", async () => {
    await open({ meeting: { place: "Salle du conseil", arranged: true, agenda: [aPoint({ title: "Report du lot 2", kind: "decision" })] } });
    expect((await Promise.all([call(), call(PEOPLE.bureau)])).every(({ ok }) => ok)).toBe(true);
    await rig.deliver();
    const told = rig.told();
    expect(Object.keys(told).toSorted()).toEqual(EVERYBODY);
    expect(told["ben"]).toEqual([
      ["Convocation\u00a0: Comité de suivi", "Le mardi 24\u00a0novembre\u00a02026 à 14\u00a0h", "Lieu\u00a0: Salle du conseil", "Ordre du jour", "14\u00a0h  Report du lot 2 (décision, 10\u00a0min)", "Le dossier de séance vous sera signalé ici quand il sera arrêté."],
    ]);
    expect(await call()).toMatchObject({ ok: true, leaving: 0, already: 4, unreached: [] });
    await rig.deliver();
    expect(heard()).toEqual([]);
    expect(await rig.meeting()).toMatchObject({ state: "called", calledAt: "2026-11-16T08:00:00.000Z", told: { count: 1, day: "2026-11-24" } });
    const journal = await rig.world.authority.store.eventsSince("plan.instances", "2026-11-01T00:00:00.000Z");
    expect(journal.map(({ changes }) => changes[0]?.after)).toEqual([{ state: "called", calledAt: "2026-11-16T08:00:00.000Z" }]);
  });

  it("is what a member is told about who asks why a message came", async () => {
    await open();
    const explained = () => explainMessage(rig.world.beside(), PEOPLE.ben);
    expect(await explained()).toBeNull();
    await call();
    await rig.deliver();
    expect(await explained()).toMatchObject({ kind: "convocation", day: "2026-11-16", time: "09:00" });
    rig.told();
  });

  it("tells once that the pack is there to who was called without it, and to a member who came since when somebody calls again", async () => {
    await open();
    await call();
    await rig.deliver();
    rig.told();
    await rig.change({ packId: "plan.suivi-2026-11-24.pack", arranged: true, agenda: [aPoint({ title: "Report du lot 2" })] });
    await Promise.all([watch(), watch()]);
    await watch();
    await rig.deliver();
    const told = rig.told();
    expect(Object.values(told).map((cards) => cards.length)).toEqual([1, 1, 1, 1]);
    expect(told["cleo"]?.[0]?.slice(0, 3)).toEqual(["Comité de suivi\u00a0: le dossier de séance est arrêté", "Le mardi 24\u00a0novembre\u00a02026 à 14\u00a0h", "Ordre du jour"]);
    await rig.join({ personId: "out", part: "guest" });
    expect(await call()).toMatchObject({ leaving: 1, already: 4 });
    await rig.deliver();
    expect(heard()).toEqual(["out"]);
  });

  it("waits for the hours of each member, leaves a week that is full for the next one, and says whom it cannot tell", async () => {
    await open();
    const { store } = rig.world.authority;
    await store.stage([{ do: "create", type: "conversation", record: aConversation("guest", { state: "uninstalled" }) }]);
    const away = { ...noAvailability("cleo"), absences: [{ from: "2026-11-16", until: "2026-11-18", source: "chat" as const }] };
    await store.stage([{ do: "create", type: "availability", record: away }]);
    await keep(other("ben", "alert"), other("ben", "digest"));
    expect(await call()).toMatchObject({ leaving: 3, unreached: [{ name: "Gaëlle Hôte", reason: "not-reachable" }] });
    await rig.deliver();
    expect(heard()).toEqual(["chair"]);
    await rig.pass(3 * 86_400);
    await rig.deliver();
    expect(heard()).toEqual(["cleo"]);
    await rig.pass(4 * 86_400);
    await rig.deliver();
    expect(heard()).toEqual(["ben"]);
  });

  it("says once to those who were called that the séance moved, also beyond the two messages of a week, and then that it is cancelled", async () => {
    await open();
    await call();
    await rig.deliver();
    rig.told();
    await keep(other("ben", "alert"), other("ben", "digest"));
    await watch();
    await rig.change({ day: "2026-11-26", startTime: "10:00" });
    await Promise.all([watch(), watch()]);
    await rig.deliver();
    const told = rig.told();
    expect(Object.keys(told).toSorted()).toEqual(EVERYBODY);
    expect(told["ben"]?.[0]?.slice(0, 2)).toEqual(["Comité de suivi\u00a0: la séance change", "Le jeudi 26\u00a0novembre\u00a02026 à 10\u00a0h"]);
    await watch();
    await rig.deliver();
    expect(heard()).toEqual([]);
    await rig.change({ state: "cancelled" });
    await watch();
    await watch();
    await rig.deliver();
    const cancelled = rig.told();
    expect(Object.values(cancelled).map((cards) => cards.length)).toEqual([1, 1, 1, 1]);
    expect(cancelled["chair"]?.[0]).toEqual(["Comité de suivi\u00a0: la séance est annulée", "La séance du jeudi 26\u00a0novembre\u00a02026 n’aura pas lieu."]);
  });

  it("says nothing of a séance that was cancelled before anybody was called, or before the call left", async () => {
    await open();
    await rig.change({ state: "cancelled" });
    await watch();
    await rig.change({ state: "planned" });
    await call();
    await rig.change({ state: "cancelled" });
    await watch();
    await rig.deliver();
    expect(heard()).toEqual([]);
    const ledger = (await rig.world.authority.store.messagesOfWeek("2026-W47")).map(({ value }) => `${value.state} ${value.reason}`);
    expect(new Set(ledger)).toEqual(new Set(["withdrawn nothing-to-ask"]));
  });
});
