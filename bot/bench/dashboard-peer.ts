import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { gzip, gzipSync } from "node:zlib";
import { buildSynthetic } from "../sample/synthetic/build-synthetic";
import type { DashboardSize } from "./dashboard";

const compress = promisify(gzip);

/**
 * The peers of `dashboard`, without any token check or store: everything is in memory. `/everything` writes and compresses
 * the plan with its actions for each request, `/same` the very answer that Jalon gives, and `/floor` only sends bytes that
 * are ready: what HTTP itself costs here.
 */
export function runDashboardPeer(size: DashboardSize, answerFile: string): void {
  const { plans, axes, projects, actions } = buildSynthetic({ ...size, seed: 1 });
  const answer = readFileSync(answerFile, "utf8");
  const same = JSON.parse(answer) as unknown;
  const ready = gzipSync(answer);
  const ways: Record<string, () => Promise<Buffer>> = {
    "/everything": () => compress(JSON.stringify({ plans, axes, projects, actions })),
    "/same": () => compress(JSON.stringify(same)),
    "/floor": () => Promise.resolve(ready),
  };
  const send = (response: ServerResponse, bytes: Buffer): void => {
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip", "content-length": bytes.length });
    response.end(bytes);
  };
  const server = createServer((request, response) => {
    void ways[request.url ?? ""]?.().then((bytes) => send(response, bytes));
  });
  server.listen(0, "127.0.0.1", () => process.stdout.write(`peer: http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));
  process.on("SIGTERM", () => process.exit(0));
}
