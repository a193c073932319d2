import { Router } from "express";

/** Whether this instance may be given work: not while it starts, and no more once it drains. */
export interface Health {
  ready: boolean;
}

/** `/health/live` says that the process runs; `/health/ready` that it takes requests. */
export function healthRoutes(health: Health): Router {
  const router = Router();
  router.get("/health/live", (_request, response) => void response.json({ live: true }));
  router.get("/health/ready", (_request, response) => void response.status(health.ready ? 200 : 503).json({ ready: health.ready }));
  return router;
}
