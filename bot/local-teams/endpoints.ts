import { Router } from "express";
import type { RequestHandler } from "express";
import { z } from "zod";
import { objectIdOf } from "./account";
import type { ClockView, PersonView, SetupView } from "./chat/views";
import type { Directory } from "./directory";
import type { LocalIssuer } from "./issuer";
import { isLoopbackUrl } from "./loopback";
import { sendProblem } from "./problem";
import type { LocalClock, LocalPerson } from "./types";

const personRequest = z.object({ person: z.string().min(1) });
const connectorRequest = z.object({ serviceUrl: z.string().refine(isLoopbackUrl) });
const clockRequest = z.object({ now: z.iso.datetime({ offset: true }).nullable() });

// the given clock may stand still or run, so it counts as real when it shows about the same time
const realWithinMs = 5000;

/** What the clock shows, and whether somebody set it. */
function presentClock(clock: LocalClock): ClockView {
  const now = clock.now();
  return { now, real: Math.abs(Date.parse(now) - Date.now()) < realWithinMs };
}

function presentPerson(person: LocalPerson): PersonView {
  const { id, name, email, role, language, featured = false } = person;
  return { id, name, email, role, language, featured, aadObjectId: objectIdOf(person) };
}

function tokenRoute(directory: Directory, issuer: LocalIssuer): RequestHandler {
  return async (request, response) => {
    const asked = personRequest.safeParse(request.body);
    if (!asked.success) return sendProblem(response, 400, "bad-request", "Il manque la personne : {\"person\": \"…\"}.");
    const person = await directory.byId(asked.data.person);
    if (!person) return sendProblem(response, 404, "unknown-person", "Cette personne n’existe pas.");
    response.json({ token: await issuer.userToken(person) });
  };
}

function connectorTokenRoute(issuer: LocalIssuer): RequestHandler {
  return async (request, response) => {
    const asked = connectorRequest.safeParse(request.body);
    if (!asked.success) return sendProblem(response, 400, "not-loopback", "serviceUrl doit être une adresse de cette machine.");
    response.json({ token: await issuer.connectorToken(asked.data.serviceUrl) });
  };
}

function setClockRoute(clock: LocalClock, onChange: (clock: ClockView) => void): RequestHandler {
  return (request, response) => {
    const asked = clockRequest.safeParse(request.body);
    if (!asked.success) return sendProblem(response, 400, "bad-instant", "now doit être un instant ISO 8601, ou null.");
    clock.set(asked.data.now === null ? null : new Date(asked.data.now).toISOString());
    const shown = presentClock(clock);
    onChange(shown);
    response.json(shown);
  };
}

function peopleRoute(directory: Directory): RequestHandler {
  return async (_request, response) => {
    response.json((await directory.all()).map(presentPerson));
  };
}

/** What is asked of Entra, of the directory and of the clock, under `/local`. */
export function localEndpoints(world: {
  directory: Directory;
  issuer: LocalIssuer;
  clock: LocalClock;
  setup: SetupView;
  onClockChange: (clock: ClockView) => void;
}): Router {
  const router = Router();
  router.get("/people", peopleRoute(world.directory));
  router.get("/setup", (_request, response) => {
    response.json(world.setup);
  });
  router.post("/token", tokenRoute(world.directory, world.issuer));
  router.post("/connector-token", connectorTokenRoute(world.issuer));
  router.get("/clock", (_request, response) => {
    response.json(presentClock(world.clock));
  });
  router.post("/clock", setClockRoute(world.clock, world.onClockChange));
  return router;
}
