import type { FileFormat } from "../../domain/portfolio/project-list/project-query";
import { QUERY_NAMES, readQuery } from "../../domain/portfolio/project-list/query-address";
import { textsFor } from "../../texts/texts";
import { exportProjects, type ProjectsFile } from "../../usecases/export-projects";
import type { PortfolioReader } from "../../usecases/read-portfolio";
import { notFound, problem } from "../reply";
import type { Route } from "../route";

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const satisfies Record<FileFormat, string>;

const isFormat = (text: string): text is FileFormat => Object.hasOwn(TYPES, text);

/** The list of projects as a file, exactly as an address shows it. */
export const projectExportRoutes = (readPortfolio: (tenantId: string) => PortfolioReader, write: ProjectsFile): Route[] => [
  {
    method: "get",
    path: "/api/plans/{planId}/projects/export",
    summary: "The projects of a plan as the page shows them under the same query: same rows, order, groups and columns",
    query: {
      format: "xlsx, or csv with semicolons for a French spreadsheet",
      ...Object.fromEntries(QUERY_NAMES.map((name) => [name, "As in the address of the page"])),
    },
    answer: "file",
    async handle({ authority, params, query, language }) {
      const format = query["format"] ?? "xlsx";
      if (!isFormat(format)) return problem("invalid-input", { field: "format" });
      const planId = params["planId"] ?? "";
      const asked = { planId, query: readQuery((name) => query[name]), format, language };
      const made = await exportProjects(readPortfolio(authority.tenantId), write, asked);
      if (!made) return notFound;
      const name = `${textsFor(language).projectsSheet.fileName(planId, made.today)}.${format}`;
      return { kind: "file", bytes: made.bytes, name, type: TYPES[format] };
    },
  },
];
