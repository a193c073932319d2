import { addWeeks, type IsoWeek } from "../../domain/calendar/iso-week";
import { composeCstSheet, type CstSheet } from "../../domain/campaigns/cst-sheet";
import type { MessageRecord } from "../../domain/campaigns/message-record";
import type { Language } from "../../domain/wording/language";
import type { Authority } from "../authority";
import { authorityMoment } from "../week-of-person";
import { readCampaignSettings } from "./read-campaign-settings";

/** Writes the sheet as a file. */
export type CstFile = (sheet: CstSheet, language: Language) => Promise<Uint8Array>;

/** The sheet of a year for the CST: what was to be sent in its ISO weeks, up to the one that is running. */
export async function writeCstSheet(authority: Authority, write: CstFile, year: number, language: Language): Promise<Uint8Array> {
  const { week: current } = await authorityMoment(authority);
  const [people, directions, availabilities, { settings }] = await Promise.all([
    authority.directory.people(),
    authority.directory.directions(),
    authority.store.availabilities(),
    readCampaignSettings(authority),
  ]);
  const messages: MessageRecord[] = [];
  for (const week of weeksOf(year, current)) {
    for (const { value } of await authority.store.messagesOfWeek(week)) messages.push(value);
  }
  const facts = { year, messages, people, directions, availabilities: availabilities.map(({ value }) => value), settings };
  return write(composeCstSheet(facts), language);
}

/** The ISO weeks of a year, none after the current one. */
function weeksOf(year: number, current: IsoWeek): IsoWeek[] {
  const weeks: IsoWeek[] = [];
  for (let week = `${year}-W01`; week.startsWith(String(year)) && week <= current; week = addWeeks(week, 1)) weeks.push(week);
  return weeks;
}
