import { addDays, type Instant } from "../../bot/domain/calendar/day";
import { weekOf } from "../../bot/domain/calendar/iso-week";
import type { JournalEntry } from "../../bot/domain/history/journal-place";
import type { Change, UpdateEvent } from "../../bot/domain/updates/update-event";
import { PEOPLE } from "./people";
import { NOW, PLAN, type SampleWorld, TODAY } from "./world";

type Told = Pick<UpdateEvent, "kind" | "channel"> & Partial<UpdateEvent> & { changes: Change[] };

function eventOf(id: string, at: Instant, by: string, told: Told): JournalEntry {
  const byName = PEOPLE.find((one) => one.id === by)?.name ?? by;
  return { type: "event", value: { id: `${PLAN.id}.${id}`, planId: PLAN.id, at, week: weekOf(at.slice(0, 10)), by, byName, edition: null, ...told } };
}

/** What happened to the sample plan before one looks: each kind of line once, then the answers of weeks. */
export function pastJournal(world: SampleWorld): JournalEntry[] {
  return [...remarkable(world), ...answers(world)];
}

function remarkable({ projects, actions }: SampleWorld): JournalEntry[] {
  const p17 = projects.find(({ id }) => id === "p17");
  const p06 = projects.find(({ id }) => id === "p06");
  const action = actions.find(({ id }) => id === "p17-a2");
  const first = p17?.milestones[0];
  if (!p17 || !p06 || !action || !first) return [];
  const of = (project: { id: string }, before: Change["before"], after: Change["after"]): Change => ({ subject: "project", id: project.id, before, after });
  const later = of(
    p17,
    { endDay: addDays(p17.endDay ?? TODAY, -120), milestones: p17.milestones.map((one) => (one.id === first.id ? { ...one, doneDay: null, day: addDays(one.day, -20) } : one)).slice(0, -1) },
    { endDay: p17.endDay, milestones: p17.milestones },
  );
  const heads = of(p06, { itHeadId: "p-006", phase: "scoping", sponsor: "" }, { itHeadId: p06.itHeadId, phase: p06.phase, sponsor: p06.sponsor });
  const staff = { id: "r1", family: "staff", title: "", gravity: 2, likelihood: 2, treatment: "", restricted: false } as const;
  const risks = of(p06, { risks: [staff] }, { risks: [{ ...staff, gravity: 4, treatment: "Renfort demandé pour six mois" }, { ...staff, id: "r2", family: "contract", restricted: true }] });
  const both = [of(p06, { programme: "Ancien programme" }, { programme: p06.programme }), { subject: "action", id: action.id, before: { days: 2, ownerId: null }, after: { days: action.days, ownerId: action.ownerId } } as const];
  const sky = of(p17, { weather: "sun", comment: "" }, { weather: p17.weather?.level ?? "rain", comment: p17.weather?.comment ?? "" });
  return [
    eventOf("e-17", `${TODAY}T08:20:00.000Z`, "p-002", { kind: "edit", channel: "tab", reason: "Marché infructueux, décision du comité du 12 novembre.", changes: [later] }),
    eventOf("e-06", `${TODAY}T07:55:00.000Z`, "p-001", {
      kind: "edit",
      channel: "tab",
      reason: "Départ de l’architecte. Mise en service attendue par la direction.",
      waived: [{ id: "p06", missing: ["usage", "risks"] }],
      changes: [heads],
    }),
    eventOf("w-17", `${TODAY}T07:40:00.000Z`, "p-002", { kind: "weather", channel: "card", changes: [sky] }),
    eventOf("e-r", "2026-11-13T15:10:00.000Z", "p-003", { kind: "edit", channel: "tab", changes: [risks] }),
    eventOf("u-b", "2026-11-13T14:02:00.000Z", "p-001", { kind: "undo", channel: "tab", undoes: `${PLAN.id}.e-b`, changes: both.map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before ?? {} })) }),
    eventOf("e-b", "2026-11-13T13:48:00.000Z", "p-003", { kind: "edit", channel: "tab", changes: both }),
    { type: "import", value: { id: "imp-1", planId: PLAN.id, planName: PLAN.name, fileName: "feuille-de-route-2026.xlsx", format: "jalon-workbook", edition: "e1", previousEdition: null, planVersion: 1, by: "p-001", byName: "Claire Aubernon", beganAt: "2026-11-12T08:00:00.000Z", appliedAt: "2026-11-12T08:00:00.000Z", undoneAt: null, created: 14, changed: 212, unchanged: 131 } },
  ];
}

/** Answers from the card, week after week, and confirmations that nothing changed. */
function answers({ actions }: SampleWorld): JournalEntry[] {
  const running = actions.filter(({ status }) => status === "inProgress").slice(0, 60);
  return running.map((action, n) => {
    const at = new Date(Date.parse(NOW) - (n + 1) * 11 * 3_600_000).toISOString();
    const by = action.ownerId ?? "p-002";
    if (n % 4 === 3) {
      const same = running.slice(n % 7, (n % 7) + 2 + (n % 3)).map(({ id }): Change => ({ subject: "action", id, before: {}, after: {} }));
      return eventOf(`c-${n}`, at, by, { kind: "confirmation", channel: "card", changes: same });
    }
    const said = { progress: action.progress, line: action.line };
    const change: Change = { subject: "action", id: action.id, before: { progress: Math.max(0, action.progress - 10), line: "" }, after: said };
    return eventOf(`${action.id}.v2`, at, by, { kind: "answer", channel: n % 5 === 0 ? "tab" : "card", changes: [change] });
  });
}
