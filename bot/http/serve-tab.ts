import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { Router } from "express";
import { sendCompressed } from "./send-compressed";
import { securityHeaders } from "./security-headers";

/** Serves the built tab at `/tab`; every address below it is the same page, which finds its view by itself. */
export function serveTab(directory: string, ancestors: readonly string[]): Router {
  const router = Router();
  const page = join(directory, "index.html");
  router.use("/tab", securityHeaders(ancestors));
  router.use("/tab/assets", sendCompressed(join(directory, "assets")));
  router.use("/tab/assets", express.static(join(directory, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  router.use("/tab", express.static(directory, { index: false, redirect: false }));
  router.get(["/tab", "/tab/{*view}"], (_request, response) => {
    if (!existsSync(page)) return void response.status(503).type("text").send("The tab is not built: npm run build");
    // named from its folder: the folder of the build begins with a dot, which sendFile would take for a hidden file
    response.set("Cache-Control", "no-cache").sendFile("index.html", { root: directory });
  });
  return router;
}
