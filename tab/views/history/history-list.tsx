import { useEffect, useState } from "preact/hooks";
import type { HistoryEntry } from "../../../bot/contract/actions";
import { weekNumber } from "../../../bot/domain/calendar/iso-week";
import { language, texts } from "../../app/language";
import { details } from "../../app/details";
import { useSession } from "../../app/session";
import { live } from "../../freshness/live";
import { momentInFull } from "../../parts/clock-time";
import { failureSentence } from "../../parts/failure-page";
import { ToldChanges } from "./told-changes";
import { ToldWhy } from "./told-why";
import { ready, words as historyWords } from "./words";

function Entry({ entry }: { entry: HistoryEntry }) {
  const { action: words } = details.value;
  const { marks } = texts.value;
  const { kind, by, channel, before, after, reason = "", waived = [], undoneBy = null, decision = null } = entry;
  return (
    <li class={undoneBy === null ? undefined : "taken-back"}>
      <p>
        <strong>{by.name === "" ? words.job : by.name}</strong> {kind === "edit" && before === null ? words.created : words.kinds[kind]}
        {kind === "import" ? "" : `, ${marks.channel[channel]}`}
      </p>
      <p class="hint">
        <time dateTime={entry.at}>{momentInFull(entry.at, language.value)}</time>, {words.week(weekNumber(entry.week))}
      </p>
      <ToldWhy reason={reason} waived={waived.length === 0 ? [] : [{ name: null, missing: waived }]} undoneBy={undoneBy} decision={decision} />
      <ToldChanges before={before} after={after} />
    </li>
  );
}

interface HistoryListProps {
  path: string;
  version: number | string;
  /** Leads to the same with everything under it; absent where nothing is. */
  wholeHref?: string;
}

/** Who changed what, when, from where and why, before and after in words; newest first. */
export function HistoryList({ path, version, wholeHref }: HistoryListProps) {
  const { api } = useSession();
  const thing = live<HistoryEntry[]>(api, path);
  // every change raises the version of what it is about: there is nothing to ask for in between
  useEffect(() => void thing.look(), [thing, version]);
  // the sentences come with the page in French, and a moment later in English
  const [spoken, setSpoken] = useState(language.value === "fr");
  useEffect(() => void ready().finally(() => setSpoken(true)), []);
  const { action: words } = details.value;
  const entries = spoken ? thing.value.value : null;
  const failure = thing.failure.value;
  return (
    <section class="history" aria-labelledby="history-title" id="historique">
      <h2 id="history-title">{words.history}</h2>
      {entries === null ? <p class="quiet">{failure === null ? words.historyLoading : failureSentence(failure)}</p> : null}
      {entries?.length === 0 ? <p class="quiet">{words.historyEmpty}</p> : null}
      <ol>
        {(entries ?? []).map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {wholeHref === undefined || entries === null ? null : (
        <p>
          <a href={wholeHref}>{historyWords.value.ofProject}</a>
        </p>
      )}
    </section>
  );
}
