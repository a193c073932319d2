import { UNFINISHED_STATES } from "../../domain/campaigns/ledger-fields";
import type { MessageRecord } from "../../domain/campaigns/message-record";
import type { Attempt } from "./faulty-connector";

/** What a week came to; the first figures are to be zero. */
export interface WeekAudit {
  doubled: number;
  lost: number;
  /** People who got more than two messages. */
  overTwo: number;
  /** Ambiguous posts that the ledger does not call unknown, or the other way round. */
  unknownMismatch: number;
  delivered: number;
  attempts: number;
  unknown: number;
  interrupted: number;
}

/** Holds what reached the chats of a week that is over against its ledger, person by person. */
export function auditWeek(ledger: readonly MessageRecord[], attempts: readonly Attempt[]): WeekAudit {
  const messagesOf = byPerson(ledger);
  const attemptsOf = byPerson(attempts);
  const audit: WeekAudit = { doubled: 0, lost: 0, overTwo: 0, unknownMismatch: 0, delivered: 0, attempts: attempts.length, unknown: 0, interrupted: 0 };
  for (const personId of new Set([...messagesOf.keys(), ...attemptsOf.keys()])) {
    const messages = messagesOf.get(personId) ?? [];
    const own = attemptsOf.get(personId) ?? [];
    const delivered = own.filter((one) => one.delivered).length;
    const ambiguous = own.filter((one) => one.ambiguous).length;
    const sure = own.filter((one) => one.delivered && !one.ambiguous).length;
    const sent = messages.filter(({ sentAt }) => sentAt !== null).length;
    const unknown = messages.filter(wasUnknown);
    const interrupted = unknown.filter(({ history }) => history.some(({ reason }) => reason === "interrupted")).length;
    const proven = messages.filter(isProvenByItsAnswer).length;
    audit.delivered += delivered;
    audit.unknown += unknown.length;
    audit.interrupted += interrupted;
    if (delivered > 2) audit.overTwo += 1;
    // what a dead process had on its way may have arrived: it is unknown, and counted among the interrupted
    audit.doubled += Math.max(0, sure + ambiguous - sent - unknown.length - proven);
    audit.lost += Math.max(0, sent - sure) + messages.filter(isUnfinished).length;
    audit.unknownMismatch += Math.max(0, ambiguous - unknown.length - proven) + Math.max(0, unknown.length - interrupted - ambiguous);
  }
  return audit;
}

function byPerson<T extends { personId: string }>(list: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of list) found.set(one.personId, [...(found.get(one.personId) ?? []), one]);
  return found;
}

const wasUnknown = ({ sentAt, history }: MessageRecord): boolean => sentAt === null && history.some(({ state }) => state === "unknown");

/** Answered before its sender gave up waiting for the connector: nothing about it is unknown. */
const isProvenByItsAnswer = ({ sentAt, history }: MessageRecord): boolean =>
  sentAt === null && history.some(({ state }, index) => state === "answered" && history[index - 1]?.state === "sending");

/** A message whose week is over and that has no final state. */
const isUnfinished = ({ state }: MessageRecord): boolean => UNFINISHED_STATES.has(state);
