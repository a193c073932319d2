import { useEffect } from "preact/hooks";
import { lazily } from "../../parts/lazily";

const fetched = () => import("./panels/all-panels");
const STYLES = [() => import("./panels/panels.css")];

/** What opens over the list comes after it: on the screen first is what a person came for. */
export const FilterChoices = lazily(async () => (await fetched()).FilterChoices, STYLES);
export const CompletenessDialog = lazily(async () => (await fetched()).CompletenessDialog, STYLES);
export const DisplayPanel = lazily(async () => (await fetched()).DisplayPanel, STYLES);
export const ExportProjects = lazily(async () => (await fetched()).ExportProjects, STYLES);
export const RemovedView = lazily(async () => (await fetched()).RemovedView, STYLES);
export const ViewsPanel = lazily(async () => (await fetched()).ViewsPanel, STYLES);

const PANELS = [FilterChoices, CompletenessDialog, DisplayPanel, ExportProjects, RemovedView, ViewsPanel];

/** Fetches the panels as soon as the list is painted, so that each opens at once. */
export function useFetchedPanels(): void {
  useEffect(() => {
    // a panel that cannot be had says so when it is opened
    const painted = requestAnimationFrame(() => setTimeout(() => void Promise.allSettled(PANELS.map((panel) => panel.fetch())), 0));
    return () => cancelAnimationFrame(painted);
  }, []);
}
