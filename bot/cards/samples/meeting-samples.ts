import { composeSummary } from "../../domain/committee/compose-summary";
import { convocationOf } from "../../domain/committee/convocation";
import type { Decision } from "../../domain/committee/decision";
import { aCommittee, aDecision, aMeeting, aPoint } from "../../domain/testing/committee-builders";
import type { ConvocationView } from "../convocation-card";
import type { SummaryView } from "../summary-card";
import { correctionWords, summaryContent } from "../summary-words";
import { sampleLinks } from "./sample-links";

const agenda = [
  aPoint({ title: "Météo des projets depuis septembre", kind: "information", minutes: 15, state: "done" }),
  aPoint({ id: "p17", title: "Entrepôt de données décisionnel\u00a0: report de la mise en production", kind: "decision", minutes: 20, state: "done" }),
  aPoint({ id: "p04", title: "Téléservice d’aide à l’autonomie\u00a0: lot 2", kind: "arbitration", minutes: 15, state: "postponed" }),
  aPoint({ id: "d", title: "Suites de la séance de septembre", kind: "follow-up", minutes: 0, state: "done" }),
];
const meeting = aMeeting({
  place: "Salle du conseil",
  state: "closed",
  arranged: true,
  agenda,
  attendance: ["a", "b", "c"].map((personId) => ({ personId, presence: "present" })),
  openedAt: "2026-12-08T13:02:00.000Z",
  closedAt: "2026-12-08T14:57:00.000Z",
  packId: "plan.suivi-2026-12-08.pack",
});
const committee = aCommittee({ quorum: 3, members: ["a", "b", "c", "d"].map((personId) => ({ personId, part: "member" })) });

const decisions: Decision[] = [
  aDecision({ text: "La mise en production de l’entrepôt de données est reportée au 12 mars 2027", dueDay: "2027-03-12", state: "applied" }),
  aDecision({ id: "plan.d-2", number: "D-2026-002", text: "Le lot 2 du téléservice est suspendu jusqu’au vote du budget.", state: "undone" }),
  aDecision({ id: "plan.d-3", number: "D-2026-003", text: "Une étude d’hébergement est commandée.", dueDay: "2027-01-29" }),
];

const contentOf = (told: readonly Decision[]) =>
  summaryContent(composeSummary({ committee, meeting, decisions: told, pack: null, ownerOf: () => "direction des systèmes d’information" }), "fr", () => false);

const summary = (values: Partial<SummaryView> = {}, told: readonly Decision[] = decisions): SummaryView => ({
  ...contentOf(told),
  meetingId: meeting.id,
  correction: null,
  acknowledged: { count: 7, members: 12 },
  mine: false,
  where: "channel",
  links: { meeting: sampleLinks.meeting(meeting.id), pack: sampleLinks.pack("plan.suivi-2026-12-08.pack") },
  ...values,
});

const sixty = Array.from({ length: 60 }, (_, index) =>
  aDecision({ id: `plan.d-${index}`, number: `D-2026-${String(index + 1).padStart(3, "0")}`, text: "Une décision dont le texte est long. ".repeat(50), dueDay: "2027-03-12" }),
);

export const summarySamples: { usual: SummaryView } & Record<string, SummaryView> = {
  usual: summary(),
  corrected: summary({ correction: { day: "2026-12-09", what: correctionWords(contentOf(decisions.slice(0, 2)), contentOf(decisions), "fr") } }),
  mine: summary({ where: "chat", mine: true }),
  undecided: summary({ acknowledged: { count: 0, members: 12 }, links: { meeting: sampleLinks.meeting(meeting.id), pack: null } }, []),
  sixty: summary({}, sixty),
};

const convocation = (tells: ConvocationView["tells"], values: Partial<ConvocationView> = {}): ConvocationView => ({
  ...convocationOf(meeting, tells),
  links: { meeting: sampleLinks.meeting(meeting.id), pack: null },
  ...values,
});
const long = aMeeting({ arranged: true, agenda: Array.from({ length: 60 }, (_, index) => aPoint({ id: `${index}`, title: "Un point dont le titre est long, et même très long. ".repeat(5) })) });

export const convocationSamples: { usual: ConvocationView } & Record<string, ConvocationView> = {
  usual: convocation("call", { links: { meeting: sampleLinks.meeting(meeting.id), pack: sampleLinks.pack("plan.suivi-2026-12-08.pack") } }),
  unarranged: convocation("call", { agenda: [], place: "" }),
  packed: convocation("pack", { links: { meeting: sampleLinks.meeting(meeting.id), pack: sampleLinks.pack("plan.suivi-2026-12-08.pack") } }),
  moved: convocation("move", { day: "2026-12-10", startTime: "15:30" }),
  cancelled: convocation("cancel"),
  sixty: convocation("call", { ...convocationOf(long, "call") }),
};
