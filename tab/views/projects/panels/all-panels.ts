/** Every panel of the list of projects: fetched together, by what draws the list. */
export { CompletenessDialog } from "./completeness-dialog";
export { DisplayPanel } from "./display-panel";
export { ExportProjects } from "./export-projects";
export { FilterChoices } from "./filter-choices";
export { RemovedView } from "./removed-view";
export { ViewsPanel } from "./views-panel";
