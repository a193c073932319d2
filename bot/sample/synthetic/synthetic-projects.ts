import { addDays } from "../../domain/calendar/day";
import { NO_APPROACH } from "../../domain/roadmap/approach";
import { weekOf } from "../../domain/calendar/iso-week";
import { emptyRollup } from "../../domain/progress/rollup";
import type { Axis } from "../../domain/roadmap/axis";
import { isRunning, type Phase } from "../../domain/roadmap/phase";
import type { Project } from "../../domain/roadmap/project";
import { commentIsOwed, type DeclaredWeather, type WeatherLevel } from "../../domain/weather/weather";
import { chance, chanceBetween, chanceOf } from "../fixed-chance";
import { typographic } from "../typographic";
import { SYNTHETIC_DAY, SYNTHETIC_EDITION, SYNTHETIC_PLAN_ID } from "./options";
import { workday } from "./synthetic-actions";
import { OBSTACLES, PROJECT_NAMES, SCOPES } from "./words";

const LEVELS: readonly (WeatherLevel | null)[] = [
  ...Array<WeatherLevel>(12).fill("sun"),
  ...Array<WeatherLevel>(9).fill("cloud"),
  ...Array<WeatherLevel>(5).fill("rain"),
  ...Array<WeatherLevel>(2).fill("storm"),
  null,
  null,
];

/** Where a project stands, and who leads it: people who steer its actions. */
interface Place {
  axis: Axis;
  phase: Phase;
  heads: readonly string[];
  directionId: string | null;
}

/** The project at a position, its values fixed by the key. */
export function syntheticProject(at: number, { axis, phase, heads, directionId }: Place, key: string): Project {
  const id = `${SYNTHETIC_PLAN_ID}.p${String(at + 1).padStart(4, "0")}`;
  const begins = phase === "scheduled" ? chanceBetween(`begin.${key}`, 30, 300) : -chanceBetween(`begin.${key}`, 120, 650);
  const startDay = workday(addDays(SYNTHETIC_DAY, begins));
  const endDay = workday(addDays(phase === "finished" ? SYNTHETIC_DAY : startDay, phase === "finished" ? -20 : 800));
  const [itHeadId = null, businessHeadId = itHeadId] = heads;
  const moe = 10 * chanceBetween(`load.${key}`, 5, 42);
  const spent = phase === "scheduled" ? ([0, 0] as const) : ([3, 2] as const);
  const planned = 1000 * 5 * chanceBetween(`money.${key}`, 14, 130);
  return {
    id,
    planId: SYNTHETIC_PLAN_ID,
    edition: SYNTHETIC_EDITION,
    axisId: axis.id,
    order: at,
    code: `P${String(at + 1).padStart(3, "0")}`,
    name: typographic(`${chanceOf(`name.${key}`, PROJECT_NAMES)} ${chanceOf(`scope.${key}`, SCOPES)}`),
    description: "",
    programme: "",
    phase,
    forTheRecord: false,
    emblematic: chance(`emblem.${key}`) < 0.05,
    directionId,
    itHeadId,
    businessHeadId,
    sponsor: "",
    startDay,
    initialEndDay: endDay,
    endDay,
    weather: isRunning(phase) ? weatherOf(itHeadId, key) : null,
    milestones: [0.3, 0.6, 1].map((share, index) => {
      const day = workday(addDays(startDay, Math.round(share * 700)));
      return {
        id: `${id}-j${index + 1}`,
        title: ["Cadrage validé", "Recette", "Mise en service"][index] ?? "",
        initialDay: day,
        day,
        doneDay: day < SYNTHETIC_DAY && phase !== "suspended" ? day : null,
      };
    }),
    budget: { planned, committed: (planned * spent[0]) / 5, paid: (planned * spent[1]) / 5 },
    load: { moe, moa: moe, amoa: moe / 2 },
    usage: "",
    touchedDirectionIds: [],
    commitmentIds: [],
    approach: NO_APPROACH,
    applications: [],
    risks: [],
    openCriticalRisks: chance(`risk.${key}`) < 0.05 ? 1 : 0,
    notes: [],
    rollup: emptyRollup(),
    imported: null,
    version: 1,
  };
}

function weatherOf(headId: string | null, key: string): DeclaredWeather | null {
  const level = chanceOf(`level.${key}`, LEVELS);
  if (level === null || headId === null) return null;
  const day = addDays(SYNTHETIC_DAY, -chanceBetween(`said.${key}`, 3, 12));
  const comment = commentIsOwed(level) ? typographic(chanceOf(`comment.${key}`, OBSTACLES)) : "";
  const previous = level === "sun" ? "cloud" : "sun";
  return { level, comment, at: `${day}T09:15:00.000Z`, week: weekOf(day), by: headId, previous };
}
