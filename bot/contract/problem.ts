import { z } from "zod";

/** `application/problem+json`; `code` is stable, `detail` is a sentence in the person's language. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string(),
  /** To name when reporting it; on every answer of the API. */
  reference: z.string(),
  /** With `version-conflict`: the thing as it is now; with `import-conflicts`: the report of now. */
  current: z.unknown().optional(),
  /** With `import-refused`: every fault of the file, and what was only doubtful. */
  errors: z.array(z.unknown()).optional(),
  warnings: z.array(z.unknown()).optional(),
  /** With `invalid-input`: the field it is about. */
  field: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;
