import type { PromptRecord, PromptSubject } from "../prompts/prompt-record";
import type { LedgerFields, MessageKind } from "./ledger-fields";

/** A message that asks nothing new: its content is composed when it leaves. */
export interface NoticeRecord extends LedgerFields {
  kind: Exclude<MessageKind, "weekly">;
  /** What an escalation is about: the silent actions and who owns them. Empty otherwise. */
  subjects: (PromptSubject & { ownerId: string })[];
  /** The prompt a reminder recalls, the campaign an alert is about; empty otherwise. */
  about: string;
}

export type MessageRecord = PromptRecord | NoticeRecord;
