import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { Router } from "express";

const here = __dirname;

/** Builds the page of local Teams into a new folder of the OS's temporary place, and gives it. */
export async function buildLocalTeamsPage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "jalon-page-"));
  const vite = join(here, "../../../node_modules/vite/bin/vite.js");
  const config = join(here, "../page/vite.config.mts");
  await promisify(execFile)(process.execPath, [vite, "build", "--config", config, "--outDir", outDir, "--logLevel", "error"]);
  return outDir;
}

/** Serves the small tab that says what the host told it. */
export async function testTabRoutes(): Promise<Router> {
  const { outputFiles } = await build({
    entryPoints: [join(here, "../page/testing/test-tab.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  const script = outputFiles[0]?.text ?? "";
  const router = Router();
  router.get("/tab", (_request, response) => {
    response.type("html").send('<!doctype html><title>Essai</title><script defer src="/test-tab.js"></script>');
  });
  router.get("/test-tab.js", (_request, response) => {
    response.type("text/javascript").send(script);
  });
  return router;
}
