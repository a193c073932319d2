import { z } from "zod";
import { historyEntry, projectView, weatherUpdate } from "../../contract/actions";
import { declareWeather } from "../../usecases/declare-weather";
import { readHistory } from "../../usecases/read-history";
import { readProject } from "../../usecases/read-project";
import { json, jsonOr404, problem } from "../reply";
import { type Route, withBody } from "../route";

/** Projects: one with its actions, its history, its météo. */
export const projectRoutes: Route[] = [
  {
    method: "get",
    path: "/api/projects/{projectId}",
    summary: "One project with its actions",
    answer: projectView,
    handle: async ({ authority, person, params }) => jsonOr404(await readProject(authority, person, params["projectId"] ?? "")),
  },
  {
    method: "get",
    path: "/api/projects/{projectId}/history",
    summary: "Who said what of a project, newest first",
    answer: z.array(historyEntry),
    handle: async ({ authority, person, params }) => jsonOr404(await readHistory(authority, params["projectId"] ?? "", person)),
  },
  withBody({
    method: "post",
    path: "/api/projects/{projectId}/weather",
    summary: "Declares the météo of a project; a comment is owed from rain on",
    body: weatherUpdate,
    answer: projectView,
    async handle({ authority, person, params, body }) {
      const projectId = params["projectId"] ?? "";
      const outcome = await declareWeather(authority, { person, projectId, ...body, channel: "tab" });
      if (outcome.ok) return json(await readProject(authority, person, projectId));
      if (outcome.reason !== "version-conflict") return problem(outcome.reason, outcome.reason === "comment-owed" ? { field: "comment" } : {});
      return problem("version-conflict", { current: await readProject(authority, person, projectId) });
    },
  }),
];
