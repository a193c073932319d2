import { useEffect, useState } from "preact/hooks";

/**
 * Follows a value one paint later: what was pressed or typed shows at once, and what takes long to draw comes behind it.
 * The first value is there from the start.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, show] = useState(value);
  // an effect runs once the page was painted
  useEffect(() => show(() => value), [value]);
  return shown;
}
