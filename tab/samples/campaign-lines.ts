import type { MessageLine, Reachability } from "../../bot/contract/campaigns";
import { addDays, type Day } from "../../bot/domain/calendar/day";
import { type IsoWeek, mondayOf } from "../../bot/domain/calendar/iso-week";
import { PEOPLE } from "./people";
import { NOW } from "./world";

type Reached = Reachability["people"][number];

const FIRST = [
  "Anaïs",
  "Bastien",
  "Coralie",
  "Driss",
  "Estelle",
  "Fabrice",
  "Garance",
  "Hakim",
  "Isaure",
  "Joël",
  "Kenza",
  "Léandre",
];
const LAST = [
  "Aubrac",
  "Bellanger-Roy",
  "Chastel",
  "Dulormier",
  "Évrard",
  "Fontanges",
  "Guérande",
  "Hauterive",
  "Issartel",
  "Jaubert",
];
const DIRECTIONS = ["DSN", "DRH", "DEDU", "MDPH", "DASO", "DFIN", "Direction des routes et des mobilités"];

const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? "";

/** Another name for each of the first 120; the others bear their number. */
function nameOf(index: number): string {
  const first = index % FIRST.length;
  const name = `${pick(FIRST, first)} ${pick(LAST, first + Math.floor(index / FIRST.length))}`;
  return index < FIRST.length * LAST.length ? name : `${name}-${index}`;
}

/** So many invented agents, by name as the server gives them. */
export function agents(count: number): { id: string; name: string; direction: string; title: string }[] {
  const others = Array.from({ length: Math.max(0, count - PEOPLE.length) }, (_, index) => ({
    id: `a-${index + 1}`,
    name: nameOf(index),
    direction: pick(DIRECTIONS, index),
    title: "",
  }));
  return [...PEOPLE, ...others].toSorted((one, other) => one.name.localeCompare(other.name, "fr"));
}

type Decision = Pick<MessageLine, "state" | "reason" | "sentence"> & { day: Day | null };

const later = (day: Day, reason: string, sentence: string): Decision => ({ state: "deferred", reason, sentence, day });
const left = (reason: string, sentence: string): Decision => ({ state: "skipped", reason, sentence, day: null });

/** What Jalon would do for the agents of a week that has not begun: five are deferred, three are skipped, the others asked. */
function planned(index: number, monday: Day): Decision {
  switch (index) {
    case 4:
      return later(
        addDays(monday, 3),
        "absent",
        "Absence jusqu’au mercredi 18 novembre 2026\u00a0: la question part au retour.",
      );
    case 9:
      return later(addDays(monday, 2), "part-time", "Ne travaille pas le mardi\u00a0: la question part le lendemain.");
    case 15:
      return later(addDays(monday, 2), "closed", "Sa direction est fermée ce jour-là.");
    case 22:
      return later(addDays(monday, 1), "outside-hours", "Travaille l’après-midi seulement\u00a0: la question part à 13 h 30.");
    case 31:
      return later(addDays(monday, 3), "snoozed", "A demandé de le lui rappeler jeudi.");
    case 12:
      return left("short-week", "Moins de trois jours travaillés cette semaine\u00a0: pas de question.");
    case 27:
      return left("not-reachable", "L’application n’est pas installée\u00a0: Jalon ne peut pas lui écrire.");
    case 40:
      return left("two-messages", "A déjà reçu deux messages cette semaine.");
    default:
      return { state: "planned", reason: "", sentence: "", day: addDays(monday, 1) };
  }
}

/** How the messages of a week that is over ended. */
function settled(index: number, monday: Day): Decision {
  const day = addDays(monday, 1);
  if (index === 8 || index === 33)
    return { state: "unknown", reason: "unknown", sentence: "Teams n’a pas confirmé la remise.", day };
  if (index === 20) return { state: "failed", reason: "blocked", sentence: "La personne a bloqué Jalon dans Teams.", day };
  const before = planned(index, monday);
  if (before.state === "skipped") return before;
  return index % 3 === 0
    ? { ...before, state: "sent", sentence: "", reason: "", day }
    : { ...before, state: "answered", sentence: "A répondu dans la carte.", reason: "", day };
}

/** The question of a week for so many agents: as Jalon would put it, or as it ended. */
export function weeklyLines(week: IsoWeek, count: number, over: boolean): MessageLine[] {
  const monday = mondayOf(week);
  return agents(count).map((agent, index) => {
    const { day, ...decision } = over ? settled(index, monday) : planned(index, monday);
    const afternoon = decision.reason === "outside-hours";
    return {
      id: `weekly.${week}.${agent.id}`,
      personId: agent.id,
      name: agent.name,
      direction: agent.direction,
      kind: "weekly",
      recorded: over,
      ...decision,
      at: day === null ? null : `${day}T${afternoon ? "12:30" : "08:00"}:00.000Z`,
      local: day === null ? null : { day, time: afternoon ? "13:30" : "09:00", timeZone: "Europe/Paris" },
    };
  });
}

const REACH: Partial<Record<number, Pick<Reached, "state" | "at" | "remedy">>> = {
  3: {
    state: "uninstalled",
    at: "2026-11-10T08:00:02.000Z",
    remedy: "Installez Jalon pour cette personne depuis le centre d’administration Teams.",
  },
  11: {
    state: "blocked",
    at: "2026-11-10T08:00:04.000Z",
    remedy: "Demandez-lui de débloquer Jalon\u00a0: clic droit sur la conversation, «\u00a0Débloquer\u00a0».",
  },
  19: {
    state: "lost",
    at: "2026-11-03T08:00:01.000Z",
    remedy: "Demandez-lui d’ouvrir Jalon une fois dans Teams\u00a0: la conversation se refait.",
  },
  28: { state: "unknown", at: null, remedy: "Demandez-lui d’ouvrir Jalon une fois dans Teams." },
};

/** Whether so many agents are reached. */
export function reachOf(count: number): Reachability {
  const people = agents(count).map((agent, index): Reached => {
    const known = REACH[index] ?? { state: "reachable", at: NOW, remedy: "" };
    return { personId: agent.id, name: agent.name, direction: agent.direction, title: agent.title, ...known };
  });
  const counts = { reachable: 0, uninstalled: 0, blocked: 0, lost: 0, unknown: 0 };
  for (const person of people) counts[person.state] += 1;
  return { total: people.length, counts, people };
}
