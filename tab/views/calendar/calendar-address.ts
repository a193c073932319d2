import type { Day } from "../../../bot/domain/calendar/day";
import { readUnit, type Scale, unitKey } from "../../../bot/domain/timeline/scale";
import { WATCHES } from "../../../bot/domain/timeline/watch";

/** The groups that the sentences of the page lead to. */
export const GROUPS = [...WATCHES, "needs", "undated"] as const;
export type Group = (typeof GROUPS)[number];

const SCALE_NAMES: Record<Scale, string> = { year: "annee", quarter: "trimestre", month: "mois" };
const FORM_NAMES = { chart: "calendrier", table: "tableau" } as const;
export type Form = keyof typeof FORM_NAMES;

/** What the address says about the calendar; what it does not say is null or empty. */
export interface CalendarAddress {
  scale: Scale | null;
  /** First day of the first unit shown. */
  from: Day | null;
  form: Form | null;
  text: string;
  axis: string;
  phase: string;
  direction: string;
  group: Group | null;
}

export const NOWHERE: CalendarAddress = { scale: null, from: null, form: null, text: "", axis: "", phase: "", direction: "", group: null };

/** How finely the calendar is cut where the address does not say. */
export const DEFAULT_SCALE: Scale = "quarter";

const keyOf = <K extends string>(names: Record<K, string>, name: string | null): K | null =>
  (Object.keys(names) as K[]).find((key) => names[key] === name) ?? null;

/** Reads `?echelle=trimestre&depuis=2026-T4&forme=tableau&q=…&axe=…&phase=…&direction=…&voir=…`; what makes no sense is left out. */
export function readAddress(search: string): CalendarAddress {
  const params = new URLSearchParams(search);
  const read = (name: string): string => params.get(name) ?? "";
  const scale = keyOf(SCALE_NAMES, params.get("echelle"));
  return {
    scale,
    from: readUnit(read("depuis"), scale ?? DEFAULT_SCALE),
    form: keyOf(FORM_NAMES, params.get("forme")),
    text: read("q"),
    axis: read("axe"),
    phase: read("phase"),
    direction: read("direction"),
    group: GROUPS.find((group) => group === params.get("voir")) ?? null,
  };
}

/** The same as an address writes it; empty when nothing is said. */
export function writeAddress(address: Partial<CalendarAddress>): string {
  const { scale, from, form, text, axis, phase, direction, group } = { ...NOWHERE, ...address };
  const params = new URLSearchParams();
  if (scale !== null) params.set("echelle", SCALE_NAMES[scale]);
  if (from !== null) params.set("depuis", unitKey(from, scale ?? DEFAULT_SCALE));
  if (form !== null) params.set("forme", FORM_NAMES[form]);
  for (const [name, value] of Object.entries({ q: text, axe: axis, phase, direction, voir: group ?? "" })) if (value !== "") params.set(name, value);
  const written = params.toString();
  return written === "" ? "" : `?${written}`;
}

/** True when something narrows the projects; scale, period and form do not. */
export const isNarrowed = ({ text, axis, phase, direction, group }: CalendarAddress): boolean =>
  [text, axis, phase, direction, group ?? ""].some((value) => value !== "");
