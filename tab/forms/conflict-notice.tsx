import type { ComponentChildren } from "preact";
import { Notice } from "../parts/notice";

export interface ConflictWords {
  title: string;
  /** Who wrote meanwhile, and that nothing typed is lost. */
  sentence: string;
  field: string;
  theirs: string;
  mine: string;
  keepMine: string;
  takeTheirs: string;
}

export interface ConflictRow {
  field: string;
  name: string | undefined;
  theirs: ComponentChildren;
  mine: ComponentChildren;
}

interface ConflictNoticeProps {
  words: ConflictWords;
  rows: readonly ConflictRow[];
  keepMine: () => void;
  takeTheirs: () => void;
}

/** What somebody else recorded beside what was typed, field by field; nothing typed is lost until one chooses. */
export const ConflictNotice = ({ words, rows, keepMine, takeTheirs }: ConflictNoticeProps) => (
  <Notice tone="attention" title={words.title}>
    <p>{words.sentence}</p>
    <table class="compare">
      <caption class="only-heard">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.theirs}</th>
          <th scope="col">{words.mine}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, name, theirs, mine }) => (
          <tr key={field}>
            <th scope="row">{name}</th>
            <td data-label={words.theirs}>{theirs}</td>
            <td data-label={words.mine}>{mine}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="buttons">
      <button type="button" class="button primary" onClick={keepMine}>
        {words.keepMine}
      </button>
      <button type="button" class="button" onClick={takeTheirs}>
        {words.takeTheirs}
      </button>
    </p>
  </Notice>
);
