import { z } from "zod";
import { type AnswerInputs, type CardAction, SHOWN, VERBS, type WeatherInputs } from "../../cards/card-actions";
import { daysOfAbsenceIds } from "../../domain/campaigns/absence-id";
import { isRecordId } from "../../domain/roadmap/record-id";

const id = z.string().refine(isRecordId);
const version = z.number().int().nonnegative();
const absences = z.string().max(2000).refine((ids) => daysOfAbsenceIds(ids) !== null);
const text = z.string().max(4000).optional();

const ofAction = z.object({ promptId: id, actionId: id, version, edit: z.literal(1).optional() });
const ofDecision = z.object({ promptId: id, decisionId: id, edit: z.literal(1).optional() });
const ofPrompt = z.object({ promptId: id });

/** What each verb must carry. The compiler holds this table to the verbs that cards write. */
const DATA = {
  "confirm-rest": z.object({ promptId: id, about: z.string().max(2000).optional() }),
  advance: ofAction,
  finish: ofAction,
  block: ofAction,
  open: z.object({ promptId: id, actionId: id }),
  answer: ofAction,
  "open-weather": z.object({ promptId: id, projectId: id }),
  weather: z.object({ promptId: id, projectId: id, version }),
  "decision-done": ofDecision,
  "decision-under-way": ofDecision,
  "decision-stuck": ofDecision,
  page: z.object({ promptId: id, page: z.number().int().min(1) }),
  edit: ofPrompt,
  close: ofPrompt,
  show: z.object({ what: z.enum(SHOWN) }),
  project: z.object({ projectId: id }),
  "undo-absence": z.object({ noted: absences, replaced: absences }),
  unmute: z.object({ week: z.string().max(10) }),
  acknowledge: z.object({ meetingId: id, where: z.enum(["channel", "chat"]) }),
} satisfies Record<CardAction["verb"], z.ZodType>;

const press = z.object({ action: z.object({ verb: z.enum(VERBS), data: z.unknown() }) });
const answerInputs = z.object({ status: text, progress: text, milestoneDay: text, obstacle: text, line: text });
const weatherInputs = z.object({ level: text, comment: text });

const NOTHING_TYPED = { success: true, data: {} } as const;

/** One press, read from what came back: everything in it is what a client sent, never the truth. */
export interface Press {
  action: CardAction;
  answer: AnswerInputs;
  weather: WeatherInputs;
}

/** Reads the value of an `adaptiveCard/action` invoke; null when it is not one of Jalon's. */
export function readPress(value: unknown): Press | null {
  const read = press.safeParse(value);
  if (!read.success) return null;
  const { verb, data } = read.data.action;
  const fields = DATA[verb].safeParse(data);
  const answer = verb === "answer" ? answerInputs.safeParse(data) : NOTHING_TYPED;
  const weather = verb === "weather" ? weatherInputs.safeParse(data) : NOTHING_TYPED;
  if (!fields.success || !answer.success || !weather.success) return null;
  return { action: { verb, ...fields.data } as CardAction, answer: present(answer.data), weather: present(weather.data) };
}

const present = (values: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));
