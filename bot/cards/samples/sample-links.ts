import { type Links, tabLink } from "../tab-link";

const app = "11111111-2222-4333-8444-555555555555";

export const sampleLinks: Links = {
  action: (id) => tabLink(app, `action/${id}`, "Jalon"),
  project: (id) => tabLink(app, `projet/${id}`, "Jalon"),
  axis: (planId, axisId) => tabLink(app, `plan/${planId}/axe/${axisId}`, "Jalon"),
  plan: (planId) => tabLink(app, `plan/${planId}`, "Jalon"),
  meeting: (meetingId) => tabLink(app, `seance/${meetingId}`, "Jalon"),
  pack: (packId) => tabLink(app, `dossier/${packId}`, "Jalon"),
  decisions: (planId) => tabLink(app, `plan/${planId}/decisions`, "Jalon"),
  myActions: tabLink(app, "mes-actions", "Mes actions"),
  availability: tabLink(app, "disponibilites", "Mes disponibilités"),
  ledger: tabLink(app, "campagnes/journal", "Jalon"),
};
