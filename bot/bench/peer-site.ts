import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** One folder, so that nothing of them is there twice. */
const PACKAGES = "react@18.3.1 react-dom@18.3.1 @fluentui/react-components@9.74.11 @fluentui/react-charts@9.3.25";
const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>React v9</title></head><body><div id="app"></div><script type="module" src="/peer-page.js"></script></body></html>`;

/** The page of React's Fluent components, built: as it is compared in time, and with teams-js, as it is compared in weight. */
export interface PeerPage {
  script: Buffer;
  gzipBytes: number;
  gzipBytesInTeams: number;
}

/** Builds the peer's page; null, with a line that says why, where its packages cannot be had. */
export async function buildPeerPage(): Promise<PeerPage | null> {
  const root = join(__dirname, "..");
  const found = execFileSync(process.execPath, [join(root, ".scripts/find-peers.mjs"), PACKAGES], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const folder = (JSON.parse(found) as Record<string, string | null>)[PACKAGES];
  if (!folder) return null;
  const { build } = createRequire(__filename)("esbuild") as typeof import("esbuild");
  const bundle = async (entry: string): Promise<Buffer> => {
    const { outputFiles } = await build({
      entryPoints: [join(root, "bot/bench/peer-page", entry)],
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      target: "es2022",
      jsx: "automatic",
      legalComments: "none",
      logLevel: "error",
      nodePaths: [join(folder, "node_modules")],
      define: { "process.env.NODE_ENV": '"production"' },
    });
    return Buffer.from(outputFiles[0]?.contents ?? []);
  };
  const [script, inTeams] = [await bundle("peer-page.jsx"), await bundle("peer-page-in-teams.js")];
  const gzipBytes = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;
  return { script, gzipBytes: gzipBytes(script), gzipBytesInTeams: gzipBytes(inTeams) };
}

/** Serves the peer's page, compressed as Jalon's own files are. */
export async function servePeerPage({ script }: PeerPage): Promise<{ address: string; close(): void }> {
  const compressed = brotliCompressSync(script);
  const server: Server = createServer((request, response) => {
    if (request.url !== "/peer-page.js") return void response.setHeader("Content-Type", "text/html; charset=utf-8").end(PAGE);
    response.writeHead(200, { "Content-Type": "text/javascript", "Content-Encoding": "br", "Content-Length": compressed.length }).end(compressed);
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
