import { type IsoWeek, mondayOf } from "../calendar/iso-week";
import { MESSAGE_KINDS, type MessageKind } from "./ledger-fields";

/** An ISO week that exists, or null: `2025-W53` is none. */
export function readWeek(text: string): IsoWeek | null {
  try {
    mondayOf(text);
    return text;
  } catch {
    return null;
  }
}

/** What a campaign's id names (`weekly.2026-W47`); null for any other text. */
export function readCampaignId(id: string): { kind: MessageKind; week: IsoWeek } | null {
  const dot = id.indexOf(".");
  const kind = MESSAGE_KINDS.find((one) => one === id.slice(0, dot));
  const week = readWeek(id.slice(dot + 1));
  return dot > 0 && kind !== undefined && week !== null ? { kind, week } : null;
}
