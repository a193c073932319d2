import type { ListReport } from "../../../bot/contract/directory";
import type { DirectoryPart } from "../../../bot/contract/paths";
import { isDay } from "../../../bot/domain/calendar/day";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { editWords } from "../../editing/words";
import { Notice } from "../../parts/notice";
import { listWords } from "./words";

/** What is wrong, in the words of the form where the form has them. */
function remedyOf(reason: string): string {
  const known: Record<string, string> = { ...editWords.value.faults, ...listWords.value.faults };
  return known[reason] ?? reason;
}

/** What a column of a list is called. */
function columnWord(list: DirectoryPart, field: string): string {
  const known: Record<string, string> = listWords.value.columns[list];
  return known[field] ?? field;
}

/** Every fault of a list by line; nothing of it is imported. */
export function ListFaults({ list, faults }: { list: DirectoryPart; faults: ListReport["faults"] }) {
  const said = listWords.value;
  return (
    <>
      <Notice tone="fault">
        <p>{said.faulty(faults.length)}</p>
      </Notice>
      <div class="table-frame">
        <table class="list-faults">
          <caption class="only-heard">{said.faultCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{said.line}</th>
              <th scope="col">{said.column}</th>
              <th scope="col">{said.value}</th>
              <th scope="col">{said.remedy}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ line, field, value, reason }) => (
              <tr key={`${line} ${field} ${reason}`}>
                <th scope="row">{line === 0 ? said.whole : said.lineOf(line)}</th>
                <td data-label={said.column}>{columnWord(list, field)}</td>
                <td data-label={said.value}>{value === "" ? "" : <q>{value}</q>}</td>
                <td data-label={said.remedy}>{remedyOf(reason)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What a list would do, line by line; lines that change nothing are only counted. */
export function ListPreview({ list, lines }: { list: DirectoryPart; lines: ListReport["lines"] }) {
  const said = listWords.value;
  const count = (outcome: (typeof lines)[number]["outcome"]): number => lines.filter((one) => one.outcome === outcome).length;
  const changing = lines.filter(({ outcome }) => outcome !== "unchanged");
  const inWords = (value: string): string => (isDay(value) ? dayInWords(value, language.value) : value);
  if (changing.length === 0) return <p>{said.nothingChanges}</p>;
  return (
    <>
      <p role="status">{said.preview(count("created"), count("changed"), count("unchanged"))}</p>
      <div class="table-frame">
        <table>
          <caption class="only-heard">{said.previewCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{said.line}</th>
              <th scope="col">{said.thing}</th>
              <th scope="col">{said.changes}</th>
            </tr>
          </thead>
          <tbody>
            {changing.map(({ line, name, outcome, fields }) => (
              <tr key={line}>
                <th scope="row">{said.lineOf(line)}</th>
                <td data-label={said.thing}>
                  <span class="stack">
                    {name}
                    <span class="hint">{said.outcomes[outcome]}</span>
                  </span>
                </td>
                <td data-label={said.changes}>
                  <ul class="stack">
                    {fields.map(({ field, before, after }) => (
                      <li key={field}>{said.becomes(columnWord(list, field), inWords(before), inWords(after))}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
