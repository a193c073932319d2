import type { PlanHistoryQuery } from "../../../bot/contract/plan-history";
import { paths } from "../../../bot/contract/paths";
import { isDay } from "../../../bot/domain/calendar/day";
import { HISTORY_KINDS } from "../../../bot/domain/history/history-filter";
import { CHANNELS } from "../../../bot/domain/updates/channel";

/** What the address narrows the history to; a part that it does not say is absent. */
export type HistoryAddress = Omit<PlanHistoryQuery, "before">;

/** Reads `?qui=…&origine=…&nature=…&sujet=…&du=…&au=…`; what makes no sense is left out. */
export function readAddress(search: string): HistoryAddress {
  const params = new URLSearchParams(search);
  const read = (name: string): string | undefined => params.get(name) || undefined;
  const day = (name: string): string | undefined => [read(name)].find((text) => text !== undefined && isDay(text));
  const id = (name: string): string | undefined => [read(name)].find((text) => text !== undefined && /^[a-z0-9][a-z0-9._-]{0,199}$/i.test(text));
  return {
    person: id("qui"),
    channel: CHANNELS.find((channel) => channel === read("origine")),
    kind: HISTORY_KINDS.find((kind) => kind === read("nature")),
    subject: id("sujet"),
    since: day("du"),
    until: day("au"),
  };
}

/** The same as an address writes it; empty when nothing narrows. */
export function writeAddress({ person, channel, kind, subject, since, until }: HistoryAddress): string {
  return written({ qui: person, origine: channel, nature: kind, sujet: subject, du: since, au: until });
}

/** Where the API answers a page of it; `before` is where the page before ended. */
export const historyPath = (planId: string, address: HistoryAddress, before?: string): string => paths.planHistory(planId) + written({ ...address, before });

export const isNarrowed = (address: HistoryAddress): boolean => writeAddress(address) !== "";

function written(parts: Record<string, string | undefined>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value !== undefined && value !== "") params.set(name, value);
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}
