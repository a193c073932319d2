import { z } from "zod";
import { instant } from "./primitives";

export const fileFault = z.object({
  sheet: z.string(),
  row: z.number(),
  column: z.string(),
  value: z.string(),
  /** Where, what is wrong and what would be right, as one sentence. */
  message: z.string(),
  /** The same for where place and value stand beside it: what is wrong, and what would be right. */
  hint: z.string(),
  code: z.string(),
});

const side = z.enum(["jalon", "file"]);

/** What a person chose for one cell in conflict; `seen` is the fingerprint that came with Jalon's value. */
export const conflictChoice = z.object({
  kind: z.enum(["plan", "axis", "project", "action"]),
  id: z.string().max(300),
  field: z.string().max(60),
  seen: z.string().max(30),
  take: side,
});
export type ConflictChoice = z.infer<typeof conflictChoice>;

/** Field `choices` of `POST /api/imports`, as JSON: one for each conflict of the preview. */
export const conflictChoices = z.array(conflictChoice).max(5000);

/** A cell that the file and people in Jalon both changed since they were the same. */
export const importConflict = conflictChoice.omit({ take: true }).extend({
  name: z.string(),
  sheet: z.string(),
  row: z.number(),
  column: z.string(),
  /** The field in words. */
  label: z.string(),
  inJalon: z.string(),
  inFile: z.string(),
  /** Who wrote Jalon's value, and when; null where no event tells. */
  said: z.object({ byName: z.string(), at: instant }).nullable(),
  /** What was chosen; null as long as nobody has. */
  taken: side.nullable(),
  /** All of it as one sentence. */
  message: z.string(),
});
export type ImportConflict = z.infer<typeof importConflict>;

/** What an import did or would do: answer of `POST /api/imports` and of `npm run import -- --json`. */
export const importReport = z.object({
  format: z.enum(["action-plan-template", "state-panorama", "jalon-workbook"]).nullable(),
  plan: z.object({ id: z.string(), name: z.string(), isNew: z.boolean() }).nullable(),
  axes: z.number(),
  projects: z.number(),
  actions: z.number(),
  people: z.number(),
  /** People that the file names and nobody knew; axes, projects and actions are counted in `created`. */
  newPeople: z.number(),
  created: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  errors: z.array(fileFault),
  warnings: z.array(fileFault),
  /** Cells to choose for before the import is applied; with `import-conflicts` they are those of now. */
  conflicts: z.array(importConflict),
  /** Things of the plan that the file no longer has; they stay. */
  missing: z.array(z.object({ kind: z.enum(["axis", "project", "action"]), id: z.string(), name: z.string() })),
  /** The first additions and changes, for a look before confirming. */
  changes: z.array(
    z.object({
      kind: z.enum(["plan", "axis", "project", "action", "person"]),
      name: z.string(),
      where: z.string(),
      change: z.enum(["created", "changed"]),
      fields: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
  /** True once it is in the plan; false for a dry run or a refusal. */
  applied: z.boolean(),
  importId: z.string().nullable(),
});
export type ImportReport = z.infer<typeof importReport>;

export const importEntry = z.object({
  id: z.string(),
  planId: z.string(),
  planName: z.string(),
  fileName: z.string(),
  format: z.string(),
  byName: z.string(),
  appliedAt: instant,
  undoneAt: instant.nullable(),
  created: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  canUndo: z.discriminatedUnion("allowed", [z.object({ allowed: z.literal(true) }), z.object({ allowed: z.literal(false), reason: z.string() })]),
});
export type ImportEntry = z.infer<typeof importEntry>;
