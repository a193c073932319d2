import type { CommitteeList, CommitteeValues } from "../../../bot/contract/committees";
import type { Choices } from "../../../bot/contract/people";
import { ConflictNotice } from "../../forms/conflict-notice";
import { changedFields, committeeInWords, COMMITTEE_FIELDS } from "./committee-in-words";
import { words } from "./words";

interface CommitteeConflictProps {
  base: CommitteeValues;
  mine: CommitteeValues;
  theirs: CommitteeValues;
  list: Pick<CommitteeList, "committees" | "channels">;
  people: Choices["people"];
  keepMine: () => void;
  takeTheirs: () => void;
}

/** What somebody else saved of the instance beside what was typed; nothing typed is lost until one chooses. */
export function CommitteeConflict({ base, mine, theirs, list, people, keepMine, takeTheirs }: CommitteeConflictProps) {
  const said = words.value;
  const touched = changedFields(base, mine);
  const moved = new Set([...changedFields(base, theirs), ...touched]);
  const rows = COMMITTEE_FIELDS.filter((field) => moved.has(field)).map((field) => ({
    field,
    name: said.fields[field],
    theirs: committeeInWords(field, theirs, list, people),
    mine: touched.includes(field) ? committeeInWords(field, mine, list, people) : <span class="quiet">{said.untouched}</span>,
  }));
  const sentences = {
    title: said.conflictTitle,
    sentence: said.conflict,
    field: said.conflictField,
    theirs: said.conflictTheirs,
    mine: said.conflictMine,
    keepMine: said.keepMine,
    takeTheirs: said.takeTheirs,
  };
  return <ConflictNotice words={sentences} rows={rows} keepMine={keepMine} takeTheirs={takeTheirs} />;
}
