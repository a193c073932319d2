import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { buildSync } from "esbuild";
import { isSampleState, type SampleState } from "../samples/states";
import { SampleApi } from "../samples/sample-api";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** As strict as the real server: whatever needs more must not be in the tab. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' " +
  "https://res.cdn.office.net; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";

const worlds = new Map<string, SampleApi>();

/** Serves a part of the samples: the API for a token `sample.<state>.<world>`, the page that plays Teams, the gallery. */
export async function answerSample(tabFolder: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const url = new URL(request.url ?? "/", "http://samples");
  if (url.pathname === "/host")
    return send(
      response,
      200,
      ".html",
      '<!doctype html><html lang="fr"><title>Teams</title><body><script type="module" src="/host.js"></script></body></html>',
    );
  if (url.pathname === "/host.js") return send(response, 200, ".js", script(join(tabFolder, "testing/fake-host.ts")));
  if (url.pathname === "/gallery") return send(response, 200, ".html", readFileSync(join(tabFolder, "gallery/gallery.html")));
  if (url.pathname === "/gallery.js") return send(response, 200, ".js", script(join(tabFolder, "gallery/gallery.ts")));
  if (!url.pathname.startsWith("/api/")) return false;
  await answerApi(url, request, response);
  return true;
}

const scripts = new Map<string, string>();

/** One of the programs of this folder or of the gallery, with what it imports; built once. */
function script(path: string): string {
  const known = scripts.get(path) ?? buildSync({ entryPoints: [path], bundle: true, write: false, format: "esm", target: "es2022" }).outputFiles[0]?.text ?? "";
  scripts.set(path, known);
  return known;
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): true {
  response.writeHead(status, { "content-type": TYPES[type] ?? "application/octet-stream" }).end(body);
  return true;
}

async function answerApi(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [kind, state = "", world = ""] = (request.headers.authorization ?? "").replace("Bearer ", "").split(".");
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  if (kind !== "sample" || !isSampleState(state)) return void response.writeHead(401).end("{}");
  const meeting: SampleState = state;
  if (meeting === "offline" && !url.pathname.startsWith("/api/me") && url.pathname !== "/api/plans")
    return void request.socket.destroy();
  if (meeting === "loading" && request.method === "GET" && url.pathname !== "/api/me" && url.pathname !== "/api/plans") {
    // headers without a body: while they are awaited, the browser holds back whoever else asks for this address
    response.writeHead(200, { "cache-control": "no-store" }).flushHeaders();
    return;
  }
  const file = url.pathname.endsWith("/export") ? "feuille-de-route" : url.pathname.endsWith("/cst") ? "feuille-cst" : null;
  if (file !== null) {
    response.writeHead(200, {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${file}.xlsx"`,
    });
    return void response.end("sample");
  }
  const key = `${state}.${world}`;
  const api = worlds.get(key) ?? new SampleApi(meeting);
  worlds.set(key, api);
  const json = request.headers["content-type"]?.startsWith("application/json") ?? false;
  const answer = api.answer({
    method: request.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    body: json ? JSON.parse(Buffer.concat(pieces).toString("utf8")) : null,
    ifNoneMatch: request.headers["if-none-match"] ?? null,
  });
  const type = answer.status >= 400 ? "application/problem+json" : "application/json";
  response.writeHead(answer.status, {
    "content-type": type,
    "cache-control": "no-store",
    ...(answer.etag ? { etag: answer.etag } : {}),
  });
  response.end(answer.status === 304 ? undefined : JSON.stringify(answer.body));
}

/** The built tab with the samples behind it, on a free port of this machine. */
export function serveSamples(tabFolder: string, builtFolder: string, port = 0): Promise<{ address: string; close: () => void }> {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (await answerSample(tabFolder, request, response)) return;
    const path = normalize(new URL(request.url ?? "/", "http://samples").pathname);
    if (!path.startsWith("/tab")) return void response.writeHead(404).end();
    const file = join(builtFolder, path.slice("/tab".length));
    const found = extname(file) !== "" && existsSync(file) ? file : join(builtFolder, "index.html");
    response.setHeader("content-security-policy", POLICY);
    send(response, 200, extname(found), readFileSync(found));
  };
  const server: Server = createServer((request, response) => void serve(request, response));
  return new Promise((ready) => {
    server.listen(port, "127.0.0.1", () => {
      const bound = server.address();
      ready({
        address: `http://127.0.0.1:${typeof bound === "object" && bound !== null ? bound.port : port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
