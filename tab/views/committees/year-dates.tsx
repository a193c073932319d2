import { useEffect, useState } from "preact/hooks";
import type { CommitteeView, YearDates as Dates } from "../../../bot/contract/committees";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { Day } from "../../../bot/domain/calendar/day";
import { dayInFull, dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { PanelDialog } from "../../parts/panel-dialog";
import { say } from "../../parts/spoken";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { words } from "./words";

interface YearDatesProps {
  view: CommitteeView;
  today: Day;
  reload: () => void;
}

/** The dates that its rhythm gives an instance in a year: looked at first, planned in one press. */
export function YearDates({ view, today, reload }: YearDatesProps) {
  const said = words.value;
  const [year, setYear] = useState<number | null>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => setYear(Number(today.slice(0, 4)) + (today.slice(5) > "10-31" ? 1 : 0))}>
        {said.year}
      </button>
      {year === null ? null : (
        <PanelDialog title={said.yearOf(year)} close={said.back} closed={() => setYear(null)}>
          {view.values.rhythm.every === "none" ? <p>{said.yearNone}</p> : <YearList key={year} view={view} year={year} choose={setYear} reload={reload} />}
        </PanelDialog>
      )}
    </>
  );
}

function YearList({ view, year, choose, reload }: { view: CommitteeView; year: number; choose: (year: number) => void; reload: () => void }) {
  const { api } = useSession();
  const said = words.value;
  const [dates, setDates] = useState<Dates["dates"] | null>(null);
  const [fault, setFault] = useState("");
  const { busy, run } = useOneAtATime();
  const ask = async (dry: boolean): Promise<void> => {
    const answer = await api.post<Dates>(`${committeePaths.committeeYear(view.id)}${dry ? "?dry=1" : ""}`, { year });
    if (!answer.ok) return setFault(failureSentence(answer));
    setFault("");
    const before = dates?.filter(({ exists }) => !exists).length ?? 0;
    if (answer.value !== null) setDates(dry ? answer.value.dates : answer.value.dates.map((one) => ({ ...one, exists: true })));
    if (dry) return;
    say(said.generated(before));
    reload();
  };
  useEffect(() => run(() => ask(true)), []);
  const fresh = dates?.filter(({ exists }) => !exists).length ?? 0;
  return (
    <>
      <p class="buttons">
        <button type="button" class="button subtle" onClick={() => choose(year - 1)}>
          {said.previousYear}
        </button>
        <button type="button" class="button subtle" onClick={() => choose(year + 1)}>
          {said.followingYear}
        </button>
      </p>
      {fault === "" ? null : <Notice tone="fault">{fault}</Notice>}
      {dates === null ? null : (
        <>
          <p>{said.yearSentence(fresh, dates.length - fresh)}</p>
          <ul class="plain-lines">
            {dates.map(({ day, meant, why, exists }) => (
              <li key={day}>
                {dayInFull(day, language.value)}
                {exists ? <span class="hint"> {said.exists}</span> : null}
                {meant === day ? null : <p class="hint">{said.movedFrom(dayInWords(meant, language.value), why ?? "")}</p>}
              </li>
            ))}
          </ul>
          {fresh === 0 ? null : (
            <p class="buttons">
              <button type="button" class="button primary" aria-disabled={busy} onClick={() => run(() => ask(false))}>
                {said.generate(fresh)}
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}
