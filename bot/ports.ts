/** What Jalon needs from the world, on one page. */
import type { Day, Instant } from "./domain/calendar/day";
import type { IsoWeek } from "./domain/calendar/iso-week";
import type { Availability } from "./domain/campaigns/availability";
import type { CampaignRecord } from "./domain/campaigns/campaign-record";
import type { CampaignSettings } from "./domain/campaigns/campaign-settings";
import type { Lease } from "./domain/campaigns/lease";
import type { MessageRecord, NoticeRecord } from "./domain/campaigns/message-record";
import type { ReplyPeriod } from "./domain/campaigns/outlook-absence";
import type { ChannelKind, ChannelRecord, PostRecord } from "./domain/posts/post-record";
import type { Committee } from "./domain/committee/committee";
import type { Decision } from "./domain/committee/decision";
import type { DecisionNumber } from "./domain/committee/decision-number";
import type { Meeting } from "./domain/committee/meeting";
import type { Pack } from "./domain/committee/pack";
import type { Snapshot } from "./domain/portfolio/snapshot";
import type { ViewShelf } from "./domain/portfolio/view-shelf";
import type { Pace } from "./domain/sending/pace";
import type { Application } from "./domain/applications/application";
import type { Direction } from "./domain/people/direction";
import type { Person } from "./domain/people/person";
import type { RollupStep } from "./domain/progress/contribution";
import type { PromptRecord } from "./domain/prompts/prompt-record";
import type { Action } from "./domain/roadmap/action";
import type { Axis } from "./domain/roadmap/axis";
import type { Plan } from "./domain/roadmap/plan";
import type { Project } from "./domain/roadmap/project";
import type { FileFault } from "./domain/import/file-fault";
import type { ImportedPlan, ImportFormat } from "./domain/import/imported-plan";
import type { ImportRecord } from "./domain/import/import-record";
import type { Language } from "./domain/wording/language";
import type { JournalEntry } from "./domain/history/journal-place";
import type { UpdateEvent } from "./domain/updates/update-event";

export interface Clock {
  now(): Instant;
}

/** A text as it is frozen: bytes that stay the same, and what proves it. */
export interface SealedText {
  /** SHA-256 of its bytes in UTF-8, lower-case hexadecimal. */
  hash: string;
  /** How many bytes it has. */
  size: number;
  /** Its bytes, compressed, as text. */
  packed: string;
}

/** Freezes texts, and reads them again with the proof that they are the same. */
export interface Seals {
  seal(text: string): Promise<SealedText>;
  /** The text, and whether its bytes are those that were sealed; null when nothing can be read in it. */
  open(sealed: SealedText): Promise<{ text: string; verified: boolean } | null>;
}

/** Time that passes, for what has to wait; what day and hour it is, the clock says. */
export interface Timer {
  /** Milliseconds since some moment; never goes back. */
  elapsed(): number;
  wait(ms: number): Promise<void>;
}

/** A record as it was read: writing it back succeeds only while nobody else wrote it. */
export interface Stored<T> {
  value: T;
  etag: string;
}

/** Where the bot reaches a person: our own record, never an SDK's object. */
export interface Conversation {
  personId: string;
  aadObjectId: string;
  serviceUrl: string;
  conversationId: string;
  /** The bot's own id in that conversation (`28:…`). */
  botId: string;
  state: "reachable" | "uninstalled" | "blocked" | "lost";
  /** When that state was last proven. */
  at: Instant;
  /** When the person was last told what Jalon does; absent before. */
  greetedAt?: Instant;
}

/** Every kind of record Jalon keeps, by the name of its type. */
export interface Records {
  plan: Plan;
  axis: Axis;
  project: Project;
  action: Action;
  person: Person;
  direction: Direction;
  application: Application;
  event: UpdateEvent;
  /** The question of the week to a person. */
  prompt: PromptRecord;
  /** Everything else Jalon sends of its own accord. */
  notice: NoticeRecord;
  campaign: CampaignRecord;
  settings: CampaignSettings;
  availability: Availability;
  lease: Lease;
  pace: Pace;
  channel: ChannelRecord;
  post: PostRecord;
  conversation: Conversation;
  import: ImportRecord;
  /** The saved views of a person, or the shared ones, of a plan. */
  views: ViewShelf;
  /** The figures of a plan in one week. */
  snapshot: Snapshot;
  committee: Committee;
  meeting: Meeting;
  decision: Decision;
  /** A number that was given to a decision. */
  decisionNumber: DecisionNumber;
  /** Frozen: created once, never written again. */
  pack: Pack;
}
export type RecordType = keyof Records;

/** Names one record; what is part of a plan is named within one edition of it. */
export interface Ref<T extends RecordType = RecordType> {
  type: T;
  id: string;
  edition?: string;
}

/** One change of a transaction. Everything in one `commit` happens, or nothing. */
export type Write =
  | { [T in RecordType]: { do: "create"; type: T; record: Records[T] } }[RecordType]
  /** Never of a frozen pack: what was frozen stays for ever. */
  | { [T in Exclude<RecordType, "pack">]: { do: "replace"; type: T; record: Records[T]; etag: string } }[Exclude<RecordType, "pack">]
  /** An action that was added by mistake goes away; what happened to it stays in the events. */
  | { do: "remove"; type: "action"; id: string; edition: string; etag: string }
  /** The same of what was added to the directory, while nothing names it. */
  | { do: "remove"; type: "direction" | "application"; id: string; etag: string }
  /** Adds to the sums of a project or axis; commutes with every other such write. */
  | { do: "roll-up"; type: "project" | "axis"; id: string; edition: string; steps: RollupStep[]; heard?: { personId: string; day: Day } }
  /** Counts a change of the plan and of these projects and axes, provided the edition is still the published one. */
  | { do: "count-change"; planId: string; edition: string; places?: readonly string[] }
  /** Changes nothing, and lets the transaction happen only while this epoch of the scheduler's lease holds. */
  | { do: "fence"; epoch: number }
  /** Tells who leads the scheduling that hours, absences or settings changed. To be committed alone: nobody may lead yet. */
  | { do: "ring" };

/** What is written as often as it takes, over what is there: anything but a frozen pack. */
export type Staged = Exclude<Extract<Write, { do: "create" }>, { type: "pack" }>;

export type Commit =
  /** `etags`: of what each write left, in their order; null where it left no document whole. */
  | { ok: true; etags: (string | null)[] }
  /** `changed`: somebody wrote first, read again. `exists`: this very thing is already recorded. */
  | { ok: false; reason: "changed" | "exists" | "too-many" };

/** The store of one tenant. Nothing of another tenant can be reached through it. */
export interface Store {
  /** The records named, in their order; null where there is none. One request for up to 100. */
  load<T extends RecordType>(refs: readonly Ref<T>[]): Promise<(Stored<Records[T]> | null)[]>;
  /** One transaction of at most 100 operations. */
  commit(writes: readonly Write[]): Promise<Commit>;

  /** Every plan, published or not. */
  plans(): Promise<Stored<Plan>[]>;
  /** The axes and projects of a plan's edition, in order, without its actions. */
  portfolio(edition: string): Promise<{ axes: Axis[]; projects: Project[] }>;
  /** All actions of an edition. */
  actionsOfEdition(edition: string): Promise<Action[]>;
  actionsOfProject(edition: string, projectId: string): Promise<Action[]>;
  /** The actions of an axis that belong to no project. */
  actionsOfAxis(edition: string, axisId: string): Promise<Action[]>;
  /** The actions this person owns or co-owns in these editions. */
  actionsOfPerson(editions: readonly string[], personId: string): Promise<Action[]>;
  /** The projects this person leads in these editions. */
  projectsOfHead(editions: readonly string[], personId: string): Promise<Project[]>;
  people(): Promise<Person[]>;
  personByAadObjectId(aadObjectId: string): Promise<Stored<Person> | null>;
  personByEmail(email: string): Promise<Stored<Person> | null>;
  directions(): Promise<Direction[]>;
  applications(): Promise<Application[]>;
  conversations(): Promise<Conversation[]>;
  /** The prompts of a week, of all persons. */
  promptsOfWeek(week: IsoWeek): Promise<Stored<PromptRecord>[]>;
  /** Everything sent or to be sent in a week, of all persons and kinds. */
  messagesOfWeek(week: IsoWeek): Promise<Stored<MessageRecord>[]>;
  /** Those of a week that still have to leave or are on their way. */
  unfinishedMessagesOfWeek(week: IsoWeek): Promise<Stored<MessageRecord>[]>;
  campaigns(): Promise<Stored<CampaignRecord>[]>;
  availabilities(): Promise<Stored<Availability>[]>;
  channels(): Promise<Stored<ChannelRecord>[]>;
  posts(): Promise<Stored<PostRecord>[]>;
  /** The events about one action or project of a plan, newest first. */
  eventsAbout(planId: string, subjectId: string): Promise<UpdateEvent[]>;
  /** Events of a plan since an instant, newest first. */
  eventsSince(planId: string, since: Instant): Promise<UpdateEvent[]>;
  /**
   * At most `most` entries of a plan's journal, newest first: those before a place (or an instant) and not before an instant.
   * `by`: only what this person did; `about`: only what changed one of these things, imports by what they changed there.
   */
  journal(planId: string, part: { before?: string | null; since?: Instant | null; by?: string; about?: readonly string[] }, most: number): Promise<JournalEntry[]>;
  /** The events that undo these. */
  undoings(eventIds: readonly string[]): Promise<UpdateEvent[]>;
  imports(): Promise<Stored<ImportRecord>[]>;
  committees(planId: string): Promise<Stored<Committee>[]>;
  /** The séances of a plan, of one instance where it is named, in the order of their days. */
  meetings(planId: string, committeeId?: string): Promise<Stored<Meeting>[]>;
  /** The decisions of a plan, of one séance where it is named, newest first. */
  decisions(planId: string, meetingId?: string): Promise<Stored<Decision>[]>;
  /** The decisions that are not done and that somebody has to see done: of all plans, of one person where they are named. */
  openDecisions(ownerId?: string): Promise<Decision[]>;

  /** Writes records of an edition that nobody sees yet; repeating it changes nothing. */
  stage(writes: readonly Staged[]): Promise<void>;
  /** Deletes staged records of an edition that was never published. */
  discard(edition: string): Promise<void>;
}

/** Gives the store of a tenant. */
export type Stores = (tenantId: string) => Store;

/**
 * What came of one attempt. `final`: it did not arrive and never will this way; `again`: it certainly did not arrive and
 * may be tried later, not before `retryAfterMs`; `unknown`: it may have arrived, and is not sent again.
 */
export type Delivery =
  | { ok: true; activityId: string }
  | { ok: false; fate: "final"; reason: "uninstalled" | "blocked" | "lost" | "too-big" | "refused" }
  | { ok: false; fate: "again"; reason: "busy" | "unavailable" | "unreachable"; retryAfterMs: number | null }
  | { ok: false; fate: "unknown"; reason: "unknown" };

/** Sends to people; one call is one attempt. */
export interface Messenger {
  /** `left` is called once the request is written to its connection. */
  sendCard(to: Conversation, card: object, summary: string, left?: () => void): Promise<Delivery>;
  updateCard(to: Conversation, activityId: string, card: object, summary: string): Promise<Delivery>;
}

/** A post as it is written: a card in a new thread of a channel, or in one that exists. */
export interface ChannelMessenger {
  /** `conversationId`: that of the thread, for corrections and follow-ups. */
  post(channel: ChannelRecord, thread: string | null, card: object, summary: string): Promise<Delivery & { conversationId?: string }>;
  update(channel: ChannelRecord, conversationId: string, activityId: string, card: object, summary: string): Promise<Delivery>;
  withdraw(channel: ChannelRecord, conversationId: string, activityId: string): Promise<Delivery>;
}

/** What a question to Teams came to: `no`, it is refused; `silent`, it said nothing that counts. */
export type Answered<T> = { ok: true; value: T } | { ok: false; reason: "no" | "silent" };

/** A channel as Teams lists those of a team; the first one has no name. */
export interface ListedChannel {
  id: string;
  name: string;
  kind: ChannelKind;
}

/** What Teams says of teams and channels; one call is one question. */
export interface TeamsGuide {
  /** The channels of a team that the bot may see. */
  channels(serviceUrl: string, teamId: string): Promise<Answered<ListedChannel[]>>;
  /** Empty when it is not told. */
  teamName(serviceUrl: string, teamId: string): Promise<string>;
  /** Whether the bot is in a conversation. */
  isIn(serviceUrl: string, conversationId: string): Promise<Answered<unknown>>;
}

/** Some messages of the ledger to send. It carries ids only: the ledger is the truth, and the same slice twice is harmless. */
export interface Slice {
  tenantId: string;
  messages: { type: "prompt" | "notice"; id: string }[];
}

/** A slice that was handed to one worker for a while. */
export interface TakenSlice {
  slice: Slice;
  /** How often it was handed out, this time included. */
  deliveries: number;
  /** It is done and leaves the queue. */
  done(): Promise<void>;
  /** It comes back after so many seconds. */
  later(seconds: number): Promise<void>;
}

/** Slices on their way to whoever sends. At least once, in no order. */
export interface SendQueue {
  /** Visible after `delaySeconds`, at most seven days. */
  put(slice: Slice, delaySeconds: number): Promise<void>;
  /** Up to `most` slices, hidden from the others for `hiddenSeconds`. One handed out five times in vain is set aside as poison. */
  take(most: number, hiddenSeconds: number): Promise<TakenSlice[]>;
  /** The slices set aside, and how many wait. */
  state(): Promise<{ waiting: number; poison: number }>;
  close(): Promise<void>;
}

/** `period` null: no automatic reply with dates. `refused`: Jalon may not read them at all; `busy`: asked to wait. */
export type ReadReply =
  | { ok: true; period: ReplyPeriod | null }
  | { ok: false; reason: "refused" | "busy" | "unavailable"; retryAfterMs: number | null };

/** The automatic replies of mailboxes: their dates, never their words. One call is one attempt. */
export interface AutomaticReplies {
  read(aadObjectId: string): Promise<ReadReply>;
}

/** What came of reading a file: its plan, or every fault. */
export type ReadFile =
  | { ok: true; plan: ImportedPlan; warnings: FileFault[] }
  | { ok: false; format: ImportFormat | null; errors: FileFault[]; warnings: FileFault[] };

/** A plan as its workbook holds it. */
export interface PlanContent {
  plan: Plan;
  axes: readonly Axis[];
  projects: readonly Project[];
  actions: readonly Action[];
  people: readonly Person[];
  directions: readonly Direction[];
}

/** Spreadsheets in and out. */
export interface PlanFiles {
  read(bytes: Uint8Array, fileName: string): Promise<ReadFile>;
  write(content: PlanContent, language: Language): Promise<Uint8Array>;
  /** The actions alone, as CSV. */
  writeActions(content: PlanContent, language: Language): Uint8Array;
}

/** Says what went wrong to those who run Jalon; never a token, a card or what people wrote. */
export interface Log {
  info(event: string, facts?: Record<string, unknown>): void;
  warn(event: string, facts?: Record<string, unknown>): void;
  error(event: string, facts?: Record<string, unknown>): void;
}
