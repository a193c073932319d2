import { z } from "zod";
import { actionView, axisView, historyEntry, projectView } from "../../bot/contract/actions";
import { committeeList, committeeView, meetingLine, yearDates } from "../../bot/contract/committees";
import { decisionRegister, decisionView } from "../../bot/contract/decisions";
import { packChanges, packDraft, packView } from "../../bot/contract/packs";
import { convocationOutcome, electedNote, summaryOutcome, summaryView } from "../../bot/contract/summaries";
import { availabilityView } from "../../bot/contract/availability";
import { settingsView } from "../../bot/contract/campaign-settings";
import {
  campaignLedger,
  campaignProgress,
  campaignView,
  campaignWeek,
  messageHistory,
  reachability,
} from "../../bot/contract/campaigns";
import { calendar } from "../../bot/contract/calendar";
import { figureView } from "../../bot/contract/figures";
import { importEntry, importReport } from "../../bot/contract/imports";
import { meetingView, stepsReceipt } from "../../bot/contract/meetings";
import { me, myWeek, personView } from "../../bot/contract/people";
import { dossier } from "../../bot/contract/handover";
import { indicators } from "../../bot/contract/indicators";
import { planHistory } from "../../bot/contract/plan-history";
import { review } from "../../bot/contract/review";
import { savedViews } from "../../bot/contract/views";
import { portfolio } from "../../bot/contract/portfolio";

/** Which schema an answer of a path keeps to; the first that fits. */
const SCHEMAS: [RegExp, z.ZodType][] = [
  [/^\/api\/me$/, me],
  [/^\/api\/me\/week$/, myWeek],
  [/^\/api\/me\/actions$/, z.array(actionView)],
  [/^\/api\/plans$/, z.array(z.object({ id: z.string(), name: z.string() }))],
  [/^\/api\/plans\/[^/]+\/portfolio$/, portfolio],
  [/^\/api\/plans\/[^/]+\/calendar$/, calendar],
  [/^\/api\/plans\/[^/]+\/figures\/[^/]+$/, figureView],
  [/^\/api\/plans\/[^/]+\/history$/, planHistory],
  [/^\/api\/plans\/[^/]+\/review$/, review],
  [/^\/api\/plans\/[^/]+\/indicators$/, indicators],
  [/^\/api\/plans\/[^/]+\/committees$/, z.union([committeeList, committeeView])],
  [/^\/api\/plans\/[^/]+\/decisions$/, decisionRegister],
  [/^\/api\/plans\/[^/]+\/elected-note$/, electedNote],
  [/^\/api\/committees\/[^/]+$/, committeeView],
  [/^\/api\/committees\/[^/]+\/year$/, yearDates],
  [/^\/api\/committees\/[^/]+\/meetings$/, meetingLine],
  [/^\/api\/meetings\/[^/]+$/, meetingView],
  [/^\/api\/meetings\/[^/]+\/steps$/, stepsReceipt],
  [/^\/api\/meetings\/[^/]+\/pack\/draft$/, packDraft],
  [/^\/api\/meetings\/[^/]+\/summary$/, z.union([summaryView, summaryOutcome])],
  [/^\/api\/meetings\/[^/]+\/convocation$/, convocationOutcome],
  [/^\/api\/meetings\/[^/]+\/decisions$/, decisionView],
  [/^\/api\/decisions\/[^/]+(\/(application|undo|withdrawal|follow-up))?$/, decisionView],
  [/^\/api\/packs\/[^/]+$/, packView],
  [/^\/api\/packs\/[^/]+\/changes$/, packChanges],
  [/^\/api\/people\/[^/]+\/handover$/, dossier],
  [/^\/api\/plans\/[^/]+\/axes\/[^/]+$/, axisView],
  [/^\/api\/plans\/[^/]+\/(views(\/[^/]+(\/(removal|restoration))?)?|opening-view)$/, savedViews],
  [/^\/api\/projects\/[^/]+$/, projectView],
  [/^\/api\/(projects|actions)\/[^/]+\/history$/, z.array(historyEntry)],
  [/^\/api\/actions\/[^/]+(\/updates)?$/, actionView],
  [/^\/api\/imports$/, z.union([z.array(importEntry), importReport])],
  [/^\/api\/(me|people\/[^/]+)\/availability(\/absences(\/removal)?)?$/, availabilityView],
  [/^\/api\/campaigns\/week$/, campaignWeek],
  [/^\/api\/campaigns\/week\/progress$/, campaignProgress],
  [/^\/api\/campaigns\/ledger$/, campaignLedger],
  [/^\/api\/campaigns\/messages\/[^/]+(\/withdrawal)?$/, messageHistory],
  [/^\/api\/campaigns\/[^/]+\/(launch|consent|pause|resume)$/, campaignView],
  [/^\/api\/campaigns\/reachability$/, reachability],
  [/^\/api\/campaigns\/settings$/, settingsView],
  [/^\/api\/people(\/[^/]+)?$/, z.array(personView)],
  [/^\/api\/imports\/[^/]+\/undo$/, z.array(importEntry)],
];

/** Throws when an answer is not what the contract says: used while developing and in tests, never in production. */
export function checkAnswer(path: string, body: unknown): void {
  const bare = path.split("?")[0] ?? path;
  const schema = SCHEMAS.find(([pattern]) => pattern.test(bare))?.[1];
  const checked = schema?.safeParse(body);
  if (checked && !checked.success)
    throw new Error(`${path} does not answer as the contract says: ${z.prettifyError(checked.error)}`);
}
