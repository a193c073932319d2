import { dayAt } from "../../domain/calendar/day";
import { workCalendarOf } from "../../domain/campaigns/availability";
import { CAMPAIGN_DEFAULTS } from "../../domain/campaigns/campaign-settings";
import { committeeFaults } from "../../domain/committee/committee-faults";
import { inTreeOrder } from "../../domain/committee/committee-tree";
import { valuesOfCommittee } from "../../domain/committee/committee-values";
import { meetingIdOf } from "../../domain/committee/new-meeting";
import { quorumOf } from "../../domain/committee/quorum";
import { yearDates } from "../../domain/committee/year-dates";
import { buildValDorsene, DEMO_DAY } from "./build-val-dorsene";

const { committees = [], meetings = [], people, projects } = buildValDorsene();
const of = (key: string) => committees.find(({ id }) => id.endsWith(`.${key}`));
const ids = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));

describe("the instances of the sample", () => {
  it("are five, in a tree of four levels", () =>
    expect(inTreeOrder(committees).map(({ committee, depth }) => [committee.id.split(".")[1], depth])).toEqual([
      ["costrat", 0],
      ["suivi", 1],
      ["copil-portefeuille", 2],
      ["copil-guichet", 3],
      ["usagers", 3],
    ]));

  it("are without a fault: one chair, people of the directory, a quorum that can be reached", () => {
    const around = { committees, people: ids(people), projects: ids(projects), channels: new Set<string>() };
    for (const one of committees) expect([one.id, committeeFaults(one.id, valuesOfCommittee(one), null, around)]).toEqual([one.id, []]);
    expect(committees.every(({ members }) => members.some(({ part }) => part === "chair") && members.some(({ part }) => part === "secretary"))).toBe(true);
  });
});

describe("the séances of the sample", () => {
  it("are twenty-four over two years: twenty held before the day of the sample, four to come with an agenda nobody arranged", () => {
    expect([meetings.length, meetings.filter(({ state }) => state === "closed").length, new Set(meetings.map(({ day }) => day.slice(0, 4)))]).toEqual([24, 20, new Set(["2025", "2026"])]);
    for (const { day, state, arranged, agenda, id, committeeId } of meetings) {
      expect([day, state]).toEqual([day, day < DEMO_DAY ? "closed" : "planned"]);
      expect([arranged, agenda.length > 0]).toEqual([state === "closed", state === "closed"]);
      expect(id).toBe(meetingIdOf(committeeId, day));
    }
  });

  it("are on the days that the rhythm of each instance gives", () => {
    const calendar = workCalendarOf(CAMPAIGN_DEFAULTS, null);
    for (const { committeeId, day } of meetings) {
      const rhythm = committees.find(({ id }) => id === committeeId)?.rhythm;
      expect([day, rhythm && yearDates(rhythm, Number(day.slice(0, 4)), calendar).map((one) => one.day)]).toEqual([day, expect.arrayContaining([day])]);
    }
  });

  it("were held with a quorum, on their day, their points once each with a time of their own", () => {
    for (const meeting of meetings.filter(({ state }) => state === "closed")) {
      const committee = committees.find(({ id }) => id === meeting.committeeId);
      expect([meeting.id, committee && quorumOf(committee, meeting.attendance).reached]).toEqual([meeting.id, true]);
      expect(dayAt(meeting.openedAt ?? "", "Europe/Paris")).toBe(meeting.day);
      expect((meeting.openedAt ?? "") < (meeting.closedAt ?? "")).toBe(true);
      expect(ids(meeting.agenda).size).toBe(meeting.agenda.length);
      expect(meeting.agenda.every(({ spent, presenterId, projectId }) => spent > 0 && (projectId === null || presenterId !== null))).toBe(true);
    }
  });

  it("have the second site of the recovery plan wait for the comité de suivi of 8 December, with the trail from the COPIL of 12 November", () => {
    const [point, ...others] = of("suivi")?.waiting ?? [];
    expect(others).toEqual([]);
    expect(point).toMatchObject({ title: "Plan de reprise d’activité", kind: "decision", trail: [{ from: { name: "COPIL portefeuille" }, to: { name: "Comité de suivi" }, way: "up", day: "2026-11-12" }] });
    expect(committees.filter(({ waiting }) => waiting.length > 0)).toHaveLength(1);
  });

  it("took up what came down from above, and what had been put off", () => {
    const ways = meetings.flatMap(({ agenda, day }) => agenda.filter(({ trail, state }) => trail.length > 0 && state === "done").map(({ trail }) => [day, trail[0]?.way]));
    expect(ways).toEqual([["2026-09-10", "down"], ["2026-11-12", "postponed"]]);
  });

  it("are told in words that are typed well", () => {
    const texts = [...committees.flatMap(({ name, place }) => [name, place]), ...meetings.flatMap(({ agenda, notes }) => [...agenda.flatMap(({ title, trail }) => [title, ...trail.map(({ reason }) => reason)]), ...notes.map(({ text }) => text)])];
    expect(texts.filter((text) => /['"!]|[^\u00a0][:;?%»]/.test(text))).toEqual([]);
  });
});
