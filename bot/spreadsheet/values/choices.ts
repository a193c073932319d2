import type { ActionStatus, Priority } from "../../domain/roadmap/action";
import type { Phase } from "../../domain/roadmap/phase";
import type { WeatherLevel } from "../../domain/weather/weather";
import { folded } from "./folded";

/** Words people use for a status: some ask for a second look. */
export type StatusWord = ActionStatus | "toDiscuss" | "late";

const vocabulary = <T extends string>(words: Record<T, string>): ReadonlyMap<string, T> =>
  new Map((Object.keys(words) as T[]).flatMap((choice) => words[choice].split(", ").map((word) => [word, choice] as const)));

// folded, without accents; a final e or s of a participle is dropped before comparing
const STATUSES = vocabulary<StatusWord>({
  planned: "a venir, prevu, planifie, programme, non demarre, pas demarre, a demarrer, a faire, planned, to do, not started",
  toDiscuss: "a discuter",
  inProgress: "en cours, demarre, engage, in progress, ongoing",
  done: "realise, termine, fait, acheve, done, completed",
  late: "en retard, late",
  paused: "en pause, suspendu, paused, on hold, suspended",
  blocked: "bloque, blocked",
  abandoned: "abandonne, annule, abandoned, dropped, cancelled",
});

const PRIORITIES = vocabulary<Priority>({
  high: "eleve, haut, haute, fort, forte, high",
  medium: "moyen, moyenne, medium, normal, normale",
  low: "bas, basse, faible, low",
});

const PHASES = vocabulary<Phase>({
  scheduled: "programme, a venir, planifie, scheduled",
  scoping: "cadrage, en cadrage, scoping",
  building:
    "conception / realisation, conception/realisation, conception et realisation, building, design and build",
  trial: "experimentation, trial, pilot",
  rollout: "deploiement, rollout, roll-out",
  finished: "termine, acheve, finished",
  suspended: "suspendu, en pause, suspended",
  abandoned: "abandonne, arrete, abandoned, dropped",
});

const WEATHER = vocabulary<WeatherLevel>({
  sun: "soleil, sun",
  cloud: "nuage, cloud",
  rain: "pluie, rain",
  storm: "orage, storm",
});

const YES_NO = vocabulary<"yes" | "no">({ yes: "oui, vrai, true, yes, x, 1", no: "non, faux, false, no, 0" });

function find<T>(words: ReadonlyMap<string, T>, text: string): T | null {
  const plain = folded(text).replace(/[.\s]+$/, "");
  const found = words.get(plain) ?? words.get(plain.replace(/e?s?$/, "")) ?? words.get(plain.replace(/s$/, ""));
  return found ?? null;
}

/** The choice a text means in French or English, feminine and plural included; null for a word that is none of them. */
export const readStatus = (text: string): StatusWord | null => find(STATUSES, text);
export const readPriority = (text: string): Priority | null => find(PRIORITIES, text);
export const readPhase = (text: string): Phase | null => find(PHASES, text);
export const readWeather = (text: string): WeatherLevel | null => find(WEATHER, text);

export function readYesNo(text: string): boolean | null {
  const answer = find(YES_NO, text);
  return answer === null ? null : answer === "yes";
}
