import { type Settling, UNSETTLED } from "../domain/import/conflict";
import type { ImportedAction, ImportedPlan } from "../domain/import/imported-plan";
import type { PlanFiles } from "../ports";

export interface ImportedPlanOptions {
  name?: string;
  actions?: number;
  projects?: number;
  /** What differs from one version of the file to the next. */
  change?: (action: ImportedAction, n: number) => Partial<ImportedAction>;
  people?: readonly { name: string; email: string }[];
}

const PEOPLE = [
  { name: "Agathe Lirac", email: "agathe.lirac@authority.example" },
  { name: "Basile Ombreux", email: "basile.ombreux@authority.example" },
  { name: "Chloé d’Arvenne", email: "" },
] as const;

/** A plan as a file says it: the same options make the same file. */
export function importedPlan(options: ImportedPlanOptions = {}): ImportedPlan {
  const { name = "Plan d’essai", actions = 12, projects = 3, change = () => ({}), people = PEOPLE } = options;
  const place = { sheet: "Plan", row: 2 };
  const projectKey = (n: number): string => `/axe/projet ${n % projects}`;
  return {
    format: "jalon-workbook",
    name,
    planId: null,
    axes: [{ key: "/axe", parentKey: null, level: 1, name: "Axe", place }],
    projects: Array.from({ length: projects }, (_, n) => ({
      key: projectKey(n),
      axisKey: "/axe",
      place,
      name: `Projet ${n}`,
      notes: [],
    })),
    actions: Array.from({ length: actions }, (_, n) => {
      const action: ImportedAction = {
        key: `${projectKey(n)}/action ${n}`,
        axisKey: "/axe",
        projectKey: projectKey(n),
        parentKey: null,
        place: { sheet: "Plan", row: n + 2 },
        title: `Action ${n}`,
        status: "inProgress",
        progress: 20,
        dueDay: "2027-06-30",
        ownerKey: people.length === 0 ? null : (people[n % people.length]?.name ?? null),
        notes: [],
      };
      return { ...action, ...change(action, n) };
    }),
    people: people.map(({ name: person, email }) => ({ key: person, id: null, name: person, email })),
    directions: [],
  };
}

/** The files of these tests: what a file says, as JSON. A file without it cannot be read as a plan. */
export const jsonPlanFiles: PlanFiles = {
  async read(bytes) {
    const text = Buffer.from(bytes).toString("utf8");
    if (text.startsWith("{")) return { ok: true, plan: JSON.parse(text) as ImportedPlan, warnings: [] };
    return {
      ok: false,
      format: null,
      errors: [{ sheet: "", row: 0, column: "", value: "", code: "not-a-spreadsheet", params: {} }],
      warnings: [],
    };
  },
  write: () => Promise.reject(new Error("these tests write no file")),
  writeActions: () => {
    throw new Error("these tests write no file");
  },
};

/** An import of that file by the bureau, applied. */
export const anImport = (plan: ImportedPlan, values: { dryRun?: boolean; settling?: Settling } = {}) => ({
  by: { id: "bureau", name: "Bureau des projets" },
  fileName: "plan.json",
  bytes: Buffer.from(JSON.stringify(plan)),
  planId: null,
  settling: values.settling ?? UNSETTLED,
  dryRun: values.dryRun ?? false,
});
