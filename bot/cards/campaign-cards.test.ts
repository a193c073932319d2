import type { AdaptiveCard } from "./adaptive-card";
import { alertCard } from "./alert-card";
import { escalationCard } from "./escalation-card";
import { reminderCard } from "./reminder-card";
import { alertSamples, escalationSamples, reminderSamples } from "./samples/campaign-samples";
import { buttonsOf, linesOf } from "./testing/card-walker";
import { weeklyCard } from "./weekly-card";

/** What one reads, each no-break space as a tilde. */
const read = (card: AdaptiveCard): string[] => linesOf(card).map((text) => text.replace(/[\u00a0\u202f]/g, "~"));

describe("the reminder", () => {
  it("is the card of the week with one line before it, and the same buttons", () => {
    const { question } = reminderSamples.usual;
    const [first, ...rest] = read(reminderCard(reminderSamples.usual, "fr").card);
    expect(first).toBe(
      "Rappel~: cette question du jeudi 12~novembre~2026 attend encore une réponse. Jalon ne la rappelle qu’une fois.",
    );
    expect(rest).toEqual(read(weeklyCard(question, "fr").card));
    expect(buttonsOf(reminderCard(reminderSamples.usual, "fr").card)).toEqual(buttonsOf(weeklyCard(question, "fr").card));
  });

  it("says in the list of chats that it is one", () =>
    expect(reminderCard(reminderSamples.usual, "fr").summary).toContain("Rappel"));
});

describe("the card of silent actions", () => {
  it("says why one gets it, and of each action what is known, in the order of the plan", () =>
    expect(read(escalationCard(escalationSamples.usual, "fr").card)).toEqual([
      "3 actions sans nouvelles",
      "Vous partagez ces actions ou pilotez leur projet. La question de la semaine et son rappel sont restés sans réponse~: " +
        "savez-vous où elles en sont~?",
      "Choisir l’outil de gestion de la relation usager",
      "Gestion de la relation usager multicanal (GRU)",
      "■~Bloquée, 40~%, échéance le 31/03/2027",
      "Suivie par~Dominique Valsène",
      "Reprendre les données des trois téléservices existants",
      "Guichet numérique départemental (socle)",
      "◐~En cours, 65~%, 12~jours de retard",
      "Suivie par~Dominique Valsène",
      "Ouvrir les trois premières démarches aux communes pilotes",
      "Guichet numérique départemental (socle)",
      "◐~En cours, 40~%, jalon le 27~nov.",
      "Suivie par~Dominique Valsène",
      "Vous recevez cette carte une fois par semaine au plus, pour toutes ces actions.",
    ]));

  it("shows eight and counts the others", () => {
    const lines = read(escalationCard(escalationSamples["sixty"] ?? escalationSamples.usual, "fr").card);
    expect(lines).toContain("et 52~autres actions, dans l’onglet.");
  });

  it("leads to each action", () =>
    expect(JSON.stringify(escalationCard(escalationSamples.usual, "fr").card)).toContain(encodeURIComponent('"action/x1"')));
});

describe("the alert", () => {
  it("says what happened and how much of it", () =>
    expect(read(alertCard(alertSamples.usual, "fr").card)).toEqual([
      "Un envoi est à regarder",
      "Tout n’est pas arrivé pour la question de la semaine~47.",
      "12~messages n’ont pas été remis.",
      "3~messages sont peut-être arrivés~: Teams ne l’a pas confirmé, et Jalon ne les renvoie pas.",
      "Le journal des envois dit pour qui, pourquoi, et que faire.",
    ]));
});
