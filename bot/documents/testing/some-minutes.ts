import type { Minutes } from "../../domain/committee/minutes";

/** The minutes of a séance that was held, with a decision that moves a date. */
export const someMinutes = (values: Partial<Minutes> = {}): Minutes => ({
  language: "fr",
  plan: { name: "Feuille de route numérique", timeZone: "Europe/Paris" },
  committee: "Comité de suivi",
  meeting: { day: "2026-12-08", startTime: "14:00", place: "Salle des commissions", state: "closed", openedAt: "2026-12-08T13:05:00.000Z", closedAt: "2026-12-08T15:10:00.000Z" },
  pack: { cutOff: "2026-12-01", hash: "5a".repeat(32) },
  attendance: [
    { name: "Agathe Lirac", part: "chair", presence: "present" },
    { name: "Basile Ombreux", part: "secretary", presence: "represented" },
    { name: "Chloé d’Arvenne", part: "member", presence: "excused" },
    { name: "Denis Roc", part: "guest", presence: null },
  ],
  quorum: { needed: 2, present: 2, voters: 3, reached: true },
  points: [
    {
      title: "Portail des usagers",
      state: "done",
      notes: [{ byName: "Basile Ombreux", text: "Le marché est relancé ; la notification est attendue en mars." }],
      decisions: [
        {
          number: "D-2026-012",
          text: "La mise en service est reportée au 30 juin 2027.",
          project: "Portail des usagers",
          owner: "Basile Ombreux",
          dueDay: "2027-01-15",
          taken: { how: "vote", for: 7, against: 1, abstained: 0 },
          state: "applied",
          done: false,
          effect: {
            kind: "dates",
            changes: [
              { name: "Portail des usagers", field: "endDay", before: "2027-03-31", after: "2027-06-30" },
              {
                name: "Portail des usagers",
                field: "milestones",
                before: [{ id: "m1", title: "Recette", day: "2027-02-01" }, { id: "m2", title: "Mise en service", day: "2027-03-31" }],
                after: [{ id: "m1", title: "Recette", day: "2027-02-01" }, { id: "m2", title: "Mise en service", day: "2027-06-30" }],
              },
            ],
          },
        },
      ],
    },
    { title: "Points divers", state: "postponed", notes: [], decisions: [] },
  ],
  ...values,
});
