import { useEffect } from "preact/hooks";
import type { HistoryEntry } from "../../../bot/contract/actions";
import { weekNumber } from "../../../bot/domain/calendar/iso-week";
import { language, texts } from "../../app/language";
import { useSession } from "../../app/session";
import { valueInWords } from "../../forms/value-in-words";
import { live } from "../../freshness/live";
import { momentInFull } from "../../parts/clock-time";
import { failureSentence } from "../../parts/failure-page";

/**
 * The fields worth a line: those that moved, and of something new those that hold a value, its notes aside: they stand on
 * the page already.
 */
function fieldsToTell({ before, after }: HistoryEntry): string[] {
  const told = (value: unknown): boolean => value !== null && value !== "" && value !== false;
  if (before === null) return Object.keys(after).filter((field) => field !== "notes" && told(after[field]));
  return Object.keys(after).filter((field) => JSON.stringify(before[field] ?? "") !== JSON.stringify(after[field] ?? ""));
}

function Changes({ entry }: { entry: HistoryEntry }) {
  const { action: words } = texts.value;
  const { before, after } = entry;
  const fields = fieldsToTell(entry);
  if (fields.length === 0) return null;
  const say = (field: string, value: unknown): string => valueInWords(field, value, texts.value, language.value);
  return (
    <ul>
      {fields.map((field) => (
        <li key={field}>
          <span class="quiet">{words.field(words.fields[field] ?? words.otherField)}</span>{" "}
          {before === null ? null : (
            <>
              <span class="only-heard">{words.from} </span>
              <del>{say(field, before[field])}</del>
              <span aria-hidden="true"> → </span>
              <span class="only-heard"> {words.to} </span>
            </>
          )}
          <ins>{say(field, after[field])}</ins>
        </li>
      ))}
    </ul>
  );
}

/** Who changed what, when, from where, before and after in words; newest first. */
export function HistoryList({ path, version }: { path: string; version: number }) {
  const { api } = useSession();
  const thing = live<HistoryEntry[]>(api, path);
  // every change raises the version of what it is about: there is nothing to ask for in between
  useEffect(() => void thing.look(), [thing, version]);
  const { action: words, marks } = texts.value;
  const entries = thing.value.value;
  const failure = thing.failure.value;
  return (
    <section class="history" aria-labelledby="history-title" id="historique">
      <h2 id="history-title">{words.history}</h2>
      {entries === null ? <p class="quiet">{failure === null ? words.historyLoading : failureSentence(failure)}</p> : null}
      {entries?.length === 0 ? <p class="quiet">{words.historyEmpty}</p> : null}
      <ol>
        {(entries ?? []).map((entry) => (
          <li key={entry.id}>
            <p>
              <strong>{entry.by.name === "" ? words.job : entry.by.name}</strong> {words.kinds[entry.kind]}
              {entry.kind === "import" || entry.kind === "undo" ? "" : `, ${marks.channel[entry.channel]}`}
            </p>
            <p class="hint">
              <time dateTime={entry.at}>{momentInFull(entry.at, language.value)}</time>, {words.week(weekNumber(entry.week))}
            </p>
            <Changes entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}
