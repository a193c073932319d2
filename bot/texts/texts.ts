import type { Language } from "../domain/wording/language";
import * as enActions from "./en/actions";
import * as enAvailability from "./en/availability";
import * as enCampaigns from "./en/campaigns";
import * as enChat from "./en/chat";
import * as enCommands from "./en/commands";
import * as enCst from "./en/cst";
import * as enDigest from "./en/digest";
import * as enElectedNote from "./en/elected-note";
import * as enSummaries from "./en/summaries";
import * as enConvocations from "./en/convocations";
import * as enFormFaults from "./en/form-faults";
import * as enForms from "./en/forms";
import * as enHolidays from "./en/holidays";
import * as enLedger from "./en/ledger";
import * as enPosts from "./en/posts";
import * as enProblems from "./en/problems";
import * as enProjectsSheet from "./en/projects-sheet";
import * as enReachability from "./en/reachability";
import * as enRefusals from "./en/refusals";
import * as enStatuses from "./en/statuses";
import * as enWeather from "./en/weather";
import * as enWeekly from "./en/weekly";
import * as enWithdrawn from "./en/withdrawn";
import * as frActions from "./fr/actions";
import * as frAvailability from "./fr/availability";
import * as frCampaigns from "./fr/campaigns";
import * as frChat from "./fr/chat";
import * as frCommands from "./fr/commands";
import * as frCst from "./fr/cst";
import * as frDigest from "./fr/digest";
import * as frElectedNote from "./fr/elected-note";
import * as frSummaries from "./fr/summaries";
import * as frConvocations from "./fr/convocations";
import * as frFormFaults from "./fr/form-faults";
import * as frForms from "./fr/forms";
import * as frHolidays from "./fr/holidays";
import * as frLedger from "./fr/ledger";
import * as frPosts from "./fr/posts";
import * as frProblems from "./fr/problems";
import * as frProjectsSheet from "./fr/projects-sheet";
import * as frReachability from "./fr/reachability";
import * as frRefusals from "./fr/refusals";
import * as frStatuses from "./fr/statuses";
import * as frWeather from "./fr/weather";
import * as frWeekly from "./fr/weekly";
import * as frWithdrawn from "./fr/withdrawn";

const fr = { ...frActions, ...frAvailability, ...frCampaigns, ...frChat, ...frCommands, ...frCst, ...frDigest, ...frElectedNote, ...frSummaries, ...frConvocations, ...frFormFaults, ...frForms, ...frHolidays, ...frLedger, ...frPosts, ...frProblems, ...frProjectsSheet, ...frReachability, ...frRefusals, ...frStatuses, ...frWeather, ...frWeekly, ...frWithdrawn };

/** Every sentence people read, by area. The import has its own (`texts/import`). */
export type Texts = Omit<typeof fr, "problems"> & { problems: frProblems.ProblemTexts };

const en: Texts = { ...enActions, ...enAvailability, ...enCampaigns, ...enChat, ...enCommands, ...enCst, ...enDigest, ...enElectedNote, ...enSummaries, ...enConvocations, ...enFormFaults, ...enForms, ...enHolidays, ...enLedger, ...enPosts, ...enProblems, ...enProjectsSheet, ...enReachability, ...enRefusals, ...enStatuses, ...enWeather, ...enWeekly, ...enWithdrawn };

const TEXTS: Record<Language, Texts> = { fr, en };

/** The sentences in a language; English is complete, the compiler checks it. */
export const textsFor = (language: Language): Texts => TEXTS[language];

export type { ProblemCode, ProblemFacts } from "./fr/problems";
