import {
  type Column,
  COLUMNS,
  DEFAULT_COLUMNS,
  EVERYTHING,
  type Facet,
  FACETS,
  GROUPINGS,
  PHASE_CHOICES,
  type ProjectQuery,
  SHEET_CHOICES,
  SIGNS,
  type Sort,
  SORT_KEYS,
  WEATHER_ORDER,
} from "./project-query";

/** The names in an address, as people read them in a link. */
const NAMES = {
  text: "q",
  axis: "axe",
  phase: "phase",
  weather: "meteo",
  direction: "direction",
  sponsor: "commanditaire",
  sign: "voir",
  completeness: "fiche",
  sort: "tri",
  group: "groupe",
  columns: "colonnes",
} as const;
export const QUERY_NAMES: readonly string[] = Object.values(NAMES);

/** Longer than any choice of the page makes it. */
export const LONGEST_QUERY = 3000;
const LONGEST_TEXT = 200;
const MOST_CHOICES = 60;
const NO_COLUMN = "aucune";

/** What may be chosen where the choices are known beforehand; the others come from the plan. */
const KNOWN: Partial<Record<Facet, readonly string[]>> = {
  phase: PHASE_CHOICES,
  weather: WEATHER_ORDER,
  sign: SIGNS,
  completeness: SHEET_CHOICES,
};

/** Reads a query from an address, whoever wrote it: what it does not know it leaves out. */
export function readQuery(get: (name: string) => string | null | undefined): ProjectQuery {
  const listed = (name: string): string[] => [...new Set((get(name) ?? "").split(",").filter((one) => one !== ""))].slice(0, MOST_CHOICES);
  const choices = (facet: Facet): string[] => {
    const known = KNOWN[facet];
    return listed(NAMES[facet]).filter((one) => known === undefined || known.includes(one));
  };
  return {
    text: (get(NAMES.text) ?? "").slice(0, LONGEST_TEXT),
    chosen: {
      axis: choices("axis"),
      phase: choices("phase"),
      weather: choices("weather"),
      direction: choices("direction"),
      sponsor: choices("sponsor"),
      sign: choices("sign"),
      completeness: choices("completeness"),
    },
    sort: readSort(get(NAMES.sort) ?? ""),
    group: GROUPINGS.find((one) => one === get(NAMES.group)) ?? EVERYTHING.group,
    columns: readColumns(get(NAMES.columns) ?? "", listed(NAMES.columns)),
  };
}

function readSort(text: string): Sort {
  const by = SORT_KEYS.find((key) => key === text.replace(/^-/, "")) ?? "plan";
  return { by, down: by !== "plan" && text.startsWith("-") };
}

function readColumns(text: string, listed: readonly string[]): readonly Column[] {
  if (text === "") return DEFAULT_COLUMNS;
  if (text === NO_COLUMN) return [];
  const columns = listed.flatMap((one) => COLUMNS.find((column) => column === one) ?? []);
  return columns.length === 0 ? DEFAULT_COLUMNS : columns;
}

/** A query as an address carries it, `q=voirie&phase=running`; what is as usual is not written. Empty when all is. */
export function writeQuery({ text, chosen, sort, group, columns }: ProjectQuery): string {
  const usual = columns.length === DEFAULT_COLUMNS.length && columns.every((one, at) => one === DEFAULT_COLUMNS[at]);
  const parts: [name: string, value: string][] = [
    [NAMES.text, text],
    ...FACETS.map((facet): [string, string] => [NAMES[facet], chosen[facet].join(",")]),
    [NAMES.sort, sort.by === "plan" ? "" : `${sort.down ? "-" : ""}${sort.by}`],
    [NAMES.group, group === EVERYTHING.group ? "" : group],
    [NAMES.columns, usual ? "" : columns.join(",") || NO_COLUMN],
  ];
  return parts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%20", "+")}`)
    .join("&");
}

/** Reads what `writeQuery` wrote. */
export function queryOf(address: string): ProjectQuery {
  const values = new Map<string, string>();
  for (const part of address.replace(/^\?/, "").split("&")) {
    const [name = "", value = ""] = part.split("=");
    if (!values.has(name)) values.set(name, decoded(value));
  }
  return readQuery((name) => values.get(name));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return "";
  }
}

/** The same query written the one way Jalon writes it: what it does not know is gone. */
export const tidyQuery = (address: string): string => writeQuery(queryOf(address));
