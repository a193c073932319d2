import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { Router } from "express";
import { loopbackOnly } from "./loopback";

// cards set sizes and colours as styles of their own; scripts come from this server only
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data: https:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The page at `/` and its files under `/local/page/`. */
export function pageRoutes(pageDir: string): Router {
  const router = Router();
  const index = join(pageDir, "index.html");
  router.get("/", loopbackOnly, (_request, response) => {
    if (!existsSync(index)) {
      response.status(503).type("text/plain").send("La page de Teams local n’est pas construite : npm run build.");
      return;
    }
    response.set("content-security-policy", contentSecurityPolicy).set("cache-control", "no-cache");
    response.sendFile(index, { dotfiles: "allow" });
  });
  // names of assets carry their content's hash
  const files = express.static(pageDir, { index: false, dotfiles: "allow", immutable: true, maxAge: "1y" });
  router.use("/local/page", loopbackOnly, files);
  return router;
}
