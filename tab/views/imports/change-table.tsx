import type { ImportReport } from "../../../bot/contract/imports";
import { details } from "../../app/details";
import { capitalized } from "../../parts/capitalized";
import { importWords } from "./words";

type Change = ImportReport["changes"][number];

function Fields({ change }: { change: Change }) {
  const words = importWords.value;
  const { action } = details.value;
  if (change.change === "created") return <>{capitalized(words.created)}</>;
  return (
    <ul>
      {change.fields.map((field) => (
        <li key={field.field}>
          <span class="quiet">{action.field(field.field)}</span> {field.before === "" ? action.emptyValue : field.before}
          <span aria-hidden="true"> → </span>
          <span class="only-heard"> {action.to} </span>
          <strong>{field.after === "" ? action.emptyValue : field.after}</strong>
        </li>
      ))}
    </ul>
  );
}

/** The first additions and changes a file brings, with before and after. */
export function ChangeTable({ changes }: { changes: readonly Change[] }) {
  const words = importWords.value;
  return (
    <div class="table-frame">
      <table class="import-changes">
        <caption class="only-heard">{words.changesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, index) => (
            <tr key={`${change.kind}-${change.name}-${index}`}>
              <th scope="row">
                <strong>{change.name}</strong>
                <span class="hint">{words.kinds[change.kind]}</span>
              </th>
              <td data-label={words.where}>
                {change.where === "" ? (
                  <span class="quiet">{change.kind === "person" ? words.inDirectory : words.atTheTop}</span>
                ) : (
                  change.where
                )}
              </td>
              <td data-label={words.change}>
                <Fields change={change} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
