import { z } from "zod";
import { problem } from "../contract/problem";
import type { Route } from "./route";

const schema = (type: z.ZodType): unknown => z.toJSONSchema(type, { unrepresentable: "any", io: "output" });

/** The description of the API, made of the very lines that mount it. */
export function describeApi(routes: readonly Route[], version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method] = describe(route);
  return {
    openapi: "3.1.0",
    info: { title: "Jalon", version, description: "La feuille de route numérique d’une collectivité, dans Microsoft Teams." },
    paths,
    components: {
      schemas: { Problem: schema(problem) },
      securitySchemes: { teams: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
    },
    security: [{ teams: [] }],
  };
}

function describe(route: Route) {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: "path", required: true, schema: { type: "string" } }));
  const inQuery = Object.entries(route.query ?? {}).map(([name, description]) => ({ name, in: "query", description, schema: { type: "string" } }));
  const upload = { type: "object", properties: { file: { type: "string", format: "binary" }, planId: { type: "string" }, choices: { type: "string", description: "JSON: what was chosen of each conflict" } }, required: ["file"] };
  const content = route.upload
    ? { "multipart/form-data": { schema: upload } }
    : route.body
      ? { "application/json": { schema: schema(route.body) } }
      : null;
  const answer =
    route.answer === "file"
      ? { "application/octet-stream": { schema: { type: "string", format: "binary" } } }
      : { "application/json": { schema: schema(route.answer) } };
  const refused = { description: "Refused", content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };
  return {
    summary: route.summary,
    parameters: [...inPath, ...inQuery],
    ...(content ? { requestBody: { required: true, content } } : {}),
    responses: { "200": { description: "Done", content: answer }, default: refused },
  };
}
