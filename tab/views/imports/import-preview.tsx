import type { ImportReport } from "../../../bot/contract/imports";
import { Notice } from "../../parts/notice";
import { StepTitle } from "../../parts/step-title";
import { ChangeTable } from "./change-table";
import type { Sides } from "./conflict-sides";
import { ConflictTable } from "./conflict-table";
import { FaultTable } from "./fault-table";
import { importWords } from "./words";

const CONTENTS = ["axes", "projects", "actions", "people"] as const;

interface ImportPreviewProps {
  name: string;
  report: ImportReport;
  applying: boolean;
  /** Jalon changed after the preview, and the import was not applied. */
  late: boolean;
  sides: Sides;
  choose: (sides: Sides) => void;
  confirm: () => void;
  again: () => void;
}

/** What a file would do, or everything that stands in its way. */
export function ImportPreview({ name, report, applying, late, sides, choose, confirm, again }: ImportPreviewProps) {
  const words = importWords.value;
  const { errors, warnings, conflicts, missing, changes, plan, format, created, newPeople, changed, unchanged } = report;
  const toShow = created + newPeople + changed;
  const refused = errors.length > 0;
  return (
    <div class="page">
      <section aria-labelledby="preview-title">
        <StepTitle id="preview-title">{words.previewTitle(name)}</StepTitle>
        {refused ? null : <p class="lead">{words.preview(created, changed, unchanged, newPeople)}</p>}
        <p>
          {plan === null || refused ? "" : plan.isNew ? words.newPlan(plan.name) : words.knownPlan(plan.name)}{" "}
          {format === null ? words.noFormat : words.format(words.formats[format])}
        </p>
        {refused ? null : (
          <ul class="counts below" aria-label={words.counts}>
            {CONTENTS.filter((content) => report[content] > 0).map((content) => (
              <li key={content}>{words[content](report[content])}</li>
            ))}
          </ul>
        )}
      </section>
      {refused ? (
        <section aria-labelledby="faults-title">
          <h2 id="faults-title">{words.refusedTitle(errors.length)}</h2>
          <Notice tone="fault">{words.refusedWhy}</Notice>
          <FaultTable faults={errors} caption={words.faultsCaption} last={words.right} />
        </section>
      ) : null}
      {late ? <Notice tone="attention">{words.conflictsAgain}</Notice> : null}
      {conflicts.length === 0 ? null : (
        <section aria-labelledby="conflicts-title">
          <h2 id="conflicts-title">{words.conflictsTitle(conflicts.length)}</h2>
          <p class="quiet">{words.conflictsWhy(conflicts.length)}</p>
          <ConflictTable conflicts={conflicts} sides={sides} choose={choose} />
        </section>
      )}
      <p class="buttons">
        {refused ? null : (
          <button
            type="button"
            class="button primary"
            aria-disabled={applying}
            onClick={() => (applying ? undefined : confirm())}
          >
            {applying ? words.confirming : words.confirm}
          </button>
        )}
        <button type="button" class={refused ? "button primary" : "button"} onClick={again}>
          {words.other}
        </button>
      </p>
      {warnings.length === 0 ? null : (
        <section aria-labelledby="warnings-title">
          <h2 id="warnings-title">{words.warningsTitle(warnings.length)}</h2>
          {refused ? null : <p class="quiet">{words.warningsWhy}</p>}
          <FaultTable faults={warnings} caption={words.warningsCaption} last={words.remark} />
        </section>
      )}
      {changes.length > 0 ? (
        <section aria-labelledby="changes-title">
          <h2 id="changes-title">{words.changesTitle}</h2>
          {toShow > changes.length ? (
            <p class="quiet">{words.changesSome(changes.length, toShow)}</p>
          ) : null}
          <ChangeTable changes={changes} />
        </section>
      ) : refused || conflicts.length > 0 ? null : (
        <p class="quiet">{words.nothing}</p>
      )}
      {missing.length === 0 ? null : (
        <section aria-labelledby="missing-title">
          <h2 id="missing-title">{words.missingTitle(missing.length)}</h2>
          <p class="quiet">{words.missingWhy(missing.length)}</p>
          <ul class="plain-list">
            {missing.map((one) => (
              <li key={one.id}>
                {one.name} <span class="quiet">({words.kinds[one.kind]})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
