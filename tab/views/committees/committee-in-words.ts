import type { CommitteeList, CommitteeValues } from "../../../bot/contract/committees";
import { sameValue } from "../../../bot/domain/edits/edit";
import type { Choices } from "../../../bot/contract/people";
import { language } from "../../app/language";
import { hourInWords } from "./hour-in-words";
import { words } from "./words";

export type CommitteeField = keyof CommitteeValues;
export const COMMITTEE_FIELDS = ["name", "level", "parentId", "members", "quorum", "rhythm", "startTime", "minutes", "place", "remit", "projectIds", "channelId", "closed"] as const satisfies readonly CommitteeField[];

/** The fields in which two states of an instance differ. */
export const changedFields = (before: CommitteeValues, after: CommitteeValues): CommitteeField[] =>
  COMMITTEE_FIELDS.filter((field) => !sameValue(before[field], after[field]));

/** What somebody else saved, with what was typed on top of it: what only they changed stays theirs. */
export function withMine(theirs: CommitteeValues, base: CommitteeValues, mine: CommitteeValues): CommitteeValues {
  const touched = changedFields(base, mine);
  return { ...theirs, ...Object.fromEntries(touched.map((field) => [field, mine[field]])) };
}

/** A value of an instance as people say it. */
export function committeeInWords(field: CommitteeField, values: CommitteeValues, { committees, channels }: Pick<CommitteeList, "committees" | "channels">, people: Choices["people"]): string {
  const said = words.value;
  const nameOf = (all: readonly { id: string; name: string }[], id: string | null): string => (id === null ? said.none : (all.find((one) => one.id === id)?.name ?? id));
  switch (field) {
    case "level":
      return said.levels[values.level] ?? "";
    case "parentId":
      return nameOf(committees, values.parentId);
    case "channelId":
      return nameOf(channels, values.channelId);
    case "members":
      return values.members.map(({ personId, part }) => `${nameOf(people, personId)} (${said.parts[part]})`).join(", ") || said.none;
    case "rhythm":
      return said.rhythmOf(values.rhythm);
    case "startTime":
      return hourInWords(values.startTime, language.value);
    case "remit":
      return values.remit.map((kind) => said.effects[kind]).join(", ") || said.noRemit;
    case "projectIds":
      return values.projectIds.length === 0 ? said.whole : said.projects(values.projectIds.length);
    case "closed":
      return values.closed ? said.yes : said.no;
    default:
      return String(values[field] ?? said.none) || said.none;
  }
}
