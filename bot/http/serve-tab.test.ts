import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import express from "express";
import { openLoopback } from "../testing/doors/loopback-server";
import { serveTab } from "./serve-tab";

const SCRIPT = `export const words = ${JSON.stringify("déployé ".repeat(200))};`;
const PAGE = "<!doctype html><title>Jalon</title>";

describe("the tab as it is served", () => {
  let root: string;
  let server: Awaited<ReturnType<typeof openLoopback>>;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "jalon-tab-"));
    // the folder of the build begins with a dot
    const directory = join(root, ".dist", "tab");
    await mkdir(join(directory, "assets"), { recursive: true });
    await writeFile(join(root, "secret.txt"), "canary");
    await writeFile(join(directory, "index.html"), PAGE);
    await writeFile(join(directory, "assets", "tab-1a2b.js"), "export {};");
    await writeFile(join(directory, "assets", "view-3c4d.js"), SCRIPT);
    await writeFile(join(directory, "assets", "view-3c4d.js.gz"), gzipSync(SCRIPT));
    await writeFile(join(directory, "assets", "view-3c4d.js.br"), brotliCompressSync(SCRIPT));
    server = await openLoopback(express().use(serveTab(directory, ["http://localhost:*"])));
  });
  afterAll(async () => {
    await server.close();
    await rm(root, { recursive: true, force: true });
  });

  it("is no page where an asset is missing, and shows nothing from outside its folder", async () => {
    expect((await fetch(`${server.origin}/tab/assets/none.js`)).status).toBe(404);
    for (const path of ["/tab/assets/..%2f..%2f..%2fsecret.txt", "/tab/..%2f..%2fsecret.txt", "/tab/%2e%2e/%2e%2e/secret.txt"]) {
      expect(await (await fetch(`${server.origin}${path}`)).text()).not.toContain("canary");
    }
  });

  it("is the same page at every address below it, asked for anew each time", async () => {
    for (const path of ["/tab", "/tab/", "/tab/mes-actions", "/tab/plan/feuille-de-route/axe/feuille-de-route.x-1"]) {
      const response = await fetch(`${server.origin}${path}`);
      expect([path, response.status, await response.text()]).toEqual([path, 200, PAGE]);
      expect(response.headers.get("cache-control")).toBe("no-cache");
      expect(response.headers.get("content-security-policy")).toMatch(/frame-ancestors 'self' .*http:\/\/localhost:\*$/);
    }
  });

  it("has assets that a browser keeps, because their names carry their content", async () => {
    const response = await fetch(`${server.origin}/tab/assets/tab-1a2b.js`);
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
  });

  it("has them compressed as the build left them, for who can read that", async () => {
    for (const [asked, coding] of [["gzip, deflate, br, zstd", "br"], ["gzip", "gzip"], ["br;q=0, gzip", "gzip"], ["identity", null]] as const) {
      const response = await fetch(`${server.origin}/tab/assets/view-3c4d.js`, { headers: { "Accept-Encoding": asked } });
      expect([asked, response.headers.get("content-encoding"), await response.text()]).toEqual([asked, coding, SCRIPT]);
      expect(response.headers.get("content-type")).toMatch(/^text\/javascript/);
      expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(response.headers.get("vary")).toBe("Accept-Encoding");
    }
    const plain = await fetch(`${server.origin}/tab/assets/tab-1a2b.js`, { headers: { "Accept-Encoding": "br" } });
    expect([plain.headers.get("content-encoding"), plain.headers.get("vary")]).toEqual([null, null]);
  });

  it("says what to do where nothing is built", async () => {
    const empty = await openLoopback(express().use(serveTab(join(root, "nothing"), [])));
    const response = await fetch(`${empty.origin}/tab`);
    expect([response.status, await response.text()]).toEqual([503, "The tab is not built: npm run build"]);
    await empty.close();
  });
});
