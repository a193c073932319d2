import { useCallback, useMemo } from "preact/hooks";
import type { Calendar } from "../../../bot/contract/calendar";
import { paths } from "../../../bot/contract/paths";
import { texts } from "../../app/language";
import { useSession } from "../../app/session";
import { useChanges } from "../../freshness/changes";
import { type Live, live, useFresh } from "../../freshness/live";
import { say } from "../../parts/spoken";

/** The calendar of a plan, kept fresh, and the projects whose dates have just changed under the reader's eyes. */
export function useCalendar(planId: string): { thing: Live<Calendar>; marked: ReadonlySet<string> } {
  const { api } = useSession();
  const thing = live<Calendar>(api, paths.calendar(planId));
  useFresh(thing);
  const calendar = thing.value.value;
  const lines = useMemo(
    () => (calendar === null ? null : new Map(calendar.projects.map((project) => [project.id, JSON.stringify(project)]))),
    [calendar],
  );
  const tell = useCallback((keys: string[]) => say(texts.value.shell.changed(keys.length)), []);
  return { thing, marked: useChanges(planId, lines, tell) };
}
