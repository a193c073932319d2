import { PHASES } from "../../roadmap/phase";
import { SHEET_PARTS } from "../completeness";

/** What projects can be narrowed by, beside words; the order is that of the filters on the page. */
export const FACETS = ["axis", "phase", "weather", "direction", "sponsor", "sign", "completeness"] as const;
export type Facet = (typeof FACETS)[number];

/** What the list can show of a project beside its name; the order is the one they are proposed in. */
export const COLUMNS = [
  "axis",
  "phase",
  "weather",
  "computed",
  "rate",
  "late",
  "milestone",
  "direction",
  "programme",
  "heads",
  "sponsor",
  "heard",
  "completeness",
] as const;
export type Column = (typeof COLUMNS)[number];
export const DEFAULT_COLUMNS: readonly Column[] = ["phase", "weather", "rate", "milestone"];

/** `plan`: the order of the plan itself. */
export const SORT_KEYS = ["plan", "name", ...COLUMNS] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export interface Sort {
  by: SortKey;
  /** From the most to the least, from the last to the first. */
  down: boolean;
}

export const GROUPINGS = ["axis", "phase", "direction", "weather", "sponsor", "none"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** « Non renseignée, orage, pluie, nuage, soleil » : what asks for attention comes first. */
export const WEATHER_ORDER = ["none", "storm", "rain", "cloud", "sun"] as const;
export const PHASE_CHOICES = ["running", ...PHASES] as const;
export const SIGNS = ["decision", "silent", "late", "gap", "emblematic"] as const;
export const SHEET_CHOICES = ["complete", ...SHEET_PARTS] as const;

/** What a list can be taken away as. */
export const FILE_FORMATS = ["xlsx", "csv"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Everything that is chosen about a list of projects: the page, a saved view and an exported file read it alike. */
export interface ProjectQuery {
  text: string;
  chosen: Record<Facet, readonly string[]>;
  sort: Sort;
  group: Grouping;
  columns: readonly Column[];
}

export const PLAN_ORDER: Sort = { by: "plan", down: false };

export const EVERYTHING: ProjectQuery = {
  text: "",
  chosen: { axis: [], phase: [], weather: [], direction: [], sponsor: [], sign: [], completeness: [] },
  sort: PLAN_ORDER,
  group: "axis",
  columns: DEFAULT_COLUMNS,
};

/** A query that shows all, but for these choices. */
export const choosing = (chosen: Partial<ProjectQuery["chosen"]>): ProjectQuery => ({
  ...EVERYTHING,
  chosen: { ...EVERYTHING.chosen, ...chosen },
});

/** True when it leaves projects out, or may. */
export const isNarrowed = ({ text, chosen }: ProjectQuery): boolean =>
  text.trim() !== "" || FACETS.some((facet) => chosen[facet].length > 0);

/** What stands in small letters under the name of a project: what no column and no group says already. */
export const underName = ({ columns, group }: Pick<ProjectQuery, "columns" | "group">): ("direction" | "programme")[] =>
  (["direction", "programme"] as const).filter((one) => !columns.includes(one) && group !== one);
