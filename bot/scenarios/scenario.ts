import { z } from "zod";
import { channel, instant, status } from "../contract/primitives";
import { isDay } from "../domain/calendar/day";

const day = z.string().refine(isDay, "no such day");

/** Fields of a record that differ from the builder's. */
const values = z.record(z.string(), z.unknown());

/** `times`: so many actions alike. */
const actions = z.array(z.looseObject({ times: z.number().int().positive().default(1) })).default([]);

const portfolioScenario = z.strictObject({
  kind: z.literal("portfolio"),
  today: day,
  plan: values.default({}),
  axes: z.array(z.looseObject({ actions })),
  /** `heard`: the last day anybody spoke about an action of it. */
  projects: z.array(z.looseObject({ actions, heard: day.optional() })).default([]),
});

// a day is a text here: whether it exists is for the domain to say
const answer = z.strictObject({
  status: status.optional(),
  progress: z.number().optional(),
  milestoneDay: z.string().nullable().optional(),
  obstacle: z.string().optional(),
  line: z.string().optional(),
});

const said = z.strictObject({ at: instant, by: z.string().default("agent"), channel: channel.default("card"), says: answer });

const answersScenario = z.strictObject({
  kind: z.literal("answers"),
  plan: values.default({}),
  action: values,
  answers: z.array(said),
});

/** A cell of the sheet of actions, and what somebody typed there: a text, a number, a day that the spreadsheet knew as one. */
const cell = z.strictObject({
  action: z.string(),
  column: z.string(),
  typed: z.union([z.string(), z.number(), z.strictObject({ day }), z.null()]),
});
export type WorkbookCell = z.infer<typeof cell>;

const workbookScenario = z.strictObject({
  kind: z.literal("returned-workbook"),
  at: instant,
  people: z.array(z.string()),
  /** `owner`: one of these people, by name. */
  actions: z.array(values),
  /** What people say in Jalon while the file is elsewhere. */
  meanwhile: z.array(z.strictObject({ at: instant, by: z.string(), action: z.string(), says: answer })),
  edits: z.array(cell),
  corrections: z.array(cell),
  choices: z.array(z.strictObject({ action: z.string(), column: z.string(), take: z.enum(["jalon", "file"]) })),
});

/** What `input.json` of a scenario holds. */
export const scenario = z.discriminatedUnion("kind", [portfolioScenario, answersScenario, workbookScenario]);

export type Scenario = z.infer<typeof scenario>;
export type PortfolioScenario = z.infer<typeof portfolioScenario>;
export type AnswersScenario = z.infer<typeof answersScenario>;
export type WorkbookScenario = z.infer<typeof workbookScenario>;

/** A record with the fields a scenario states. Throws TypeError for a field it does not have: a slip of the key is no fact. */
export function filled<T extends object>(blank: T, stated: Record<string, unknown>): T {
  const unknown = Object.keys(stated).filter((field) => !(field in blank));
  if (unknown.length > 0) throw new TypeError(`no such field: ${unknown.join(", ")}`);
  return { ...blank, ...stated };
}
