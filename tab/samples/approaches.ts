import { type Approach, DEBT_EFFECTS, NO_APPROACH, OPPORTUNITIES } from "../../bot/domain/roadmap/approach";

/** How the sample projects are gone about; every fourth has not said it yet. */
export function approachOf(code: string, index: number): Approach {
  if (index % 4 === 3) return NO_APPROACH;
  const settings = 40 + ((index * 7) % 50);
  return {
    debt: DEBT_EFFECTS[index % 3] ?? null,
    foundation: index % 5 === 0 ? "silo" : "shared",
    realisation: code === "P41" ? null : { configuration: settings, lowCode: 10, code: 90 - settings, package: 0 },
    opportunities: OPPORTUNITIES.filter((_, at) => (index + at) % 3 === 0),
  };
}
