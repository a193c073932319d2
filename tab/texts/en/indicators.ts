import { counted } from "../../../bot/domain/wording/plural";
import type { indicators as fr } from "../fr/indicators";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "en");

export const indicators: typeof fr = {
  approach: "Approach",
  unsaid: "not said yet",
  share: (mode) => `${mode}, in %`,
  sum: (sum) => `Total: ${sum}%. The shares must add up to 100%, or all stay at zero.`,
  title: "Indicators",
  sentence: (shared, configured, target) =>
    `${shared === null ? "No project has said yet on what platform it rests." : `${shared} of the projects that said it rest on a shared platform.`} ${
      configured === null ? "The part made by settings is not known yet." : `${configured} of the load is made by settings, for ${target} aimed at.`
    }`,
  shared: "Shared platform or silo",
  sharedRule: "A shared platform serves several projects; a silo serves one. Only projects that said it count.",
  debtTitle: "Technical debt",
  configured: "Part made by settings",
  configuredRule: "Settings and low-code, weighted by the days of the builder side. A project without shares or days is not counted.",
  weight: (percent, days) => `${percent}, ${days} builder days`,
  table: "Fields of opportunity by axis",
  tableCaption: "Number of projects by axis and field of opportunity",
  axis: "Axis",
  none: "no project",
  count: (count) => n(count, "project", "projects"),
  listOf: (what) => `Projects: ${what}`,
  unsaidCount: (count) => (count === 0 ? "Every project has said it." : `${n(count, "project has", "projects have")} not said it yet`),
  rule: "Projects kept for the record or given up do not count. Each pair says the approach of its project on its page.",
};
