import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

const FIELDS = "input, select";

/** The keyboard of a table of fields: Ctrl with an arrow goes to the same column of the row above or below. */
export function useRowKeys(body: RefObject<HTMLTableSectionElement>) {
  const [added, setAdded] = useState(0);
  useLayoutEffect(() => {
    const opened = body.current?.rows[added === 0 ? 0 : body.current.rows.length - 1];
    opened?.querySelector<HTMLElement>(FIELDS)?.focus();
  }, [added]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || !event.ctrlKey || !(event.target instanceof Element)) return;
    const cell = event.target.closest<HTMLTableCellElement>("td, th");
    const row = cell?.closest("tr");
    const next = row ? [...(body.current?.rows ?? [])][row.sectionRowIndex + step] : undefined;
    const field = next?.cells[cell?.cellIndex ?? 0]?.querySelector<HTMLElement>(FIELDS);
    if (!field) return;
    event.preventDefault();
    field.focus();
  };
  /** To be called with what adds a row: its first field has the focus once it is drawn. */
  return { onKeyDown, focusLast: () => setAdded((count) => count + 1) };
}
