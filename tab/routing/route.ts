import { committeeSubPages } from "../../bot/contract/committee-sub-pages";
import { type CampaignPart, DIRECTORY_PARTS, type DirectoryPart, PLAN_PARTS, type PlanPart, subPages } from "../../bot/contract/paths";

/** A place in the tab; its address is `/tab/` and the sub page id that a deep link carries. */
export type Route =
  | { page: "home" }
  | { page: "plan"; planId: string; part?: PlanPart }
  | { page: "review"; planId: string }
  | { page: "indicators"; planId: string }
  | { page: "committees"; planId: string }
  | { page: "decisions"; planId: string }
  | { page: "committee"; committeeId: string }
  | { page: "meeting"; meetingId: string }
  | { page: "live"; meetingId: string }
  | { page: "meetings" }
  | { page: "pack"; packId: string }
  | { page: "axis"; planId: string; axisId: string }
  | { page: "project"; projectId: string }
  | { page: "action"; actionId: string }
  | { page: "mine" }
  | { page: "imports" }
  | { page: "handover"; personId: string }
  | { page: "people"; part?: DirectoryPart }
  | { page: "accessibility" }
  | { page: "campaigns"; part?: CampaignPart }
  | { page: "availability"; personId?: string }
  | { page: "unknown"; path: string };

export const BASE = "/tab/";

/** The sub page id of a route, as Teams keeps it; empty for the home page. */
export function subPageOf(route: Route): string {
  switch (route.page) {
    case "plan":
      return subPages.plan(encodeURIComponent(route.planId), route.part);
    case "indicators":
      return subPages.indicators(encodeURIComponent(route.planId));
    case "review":
      return subPages.review(encodeURIComponent(route.planId));
    case "committees":
      return committeeSubPages.committees(encodeURIComponent(route.planId));
    case "decisions":
      return committeeSubPages.decisions(encodeURIComponent(route.planId));
    case "committee":
      return committeeSubPages.committee(encodeURIComponent(route.committeeId));
    case "meeting":
      return committeeSubPages.meeting(encodeURIComponent(route.meetingId));
    case "meetings":
      return committeeSubPages.meetings();
    case "live":
      return committeeSubPages.live(encodeURIComponent(route.meetingId));
    case "pack":
      return committeeSubPages.pack(encodeURIComponent(route.packId));
    case "axis":
      return subPages.axis(encodeURIComponent(route.planId), encodeURIComponent(route.axisId));
    case "project":
      return subPages.project(encodeURIComponent(route.projectId));
    case "action":
      return subPages.action(encodeURIComponent(route.actionId));
    case "mine":
      return subPages.myActions();
    case "imports":
      return subPages.imports();
    case "handover":
      return subPages.handover(encodeURIComponent(route.personId));
    case "people":
      return subPages.people(route.part);
    case "accessibility":
      return subPages.accessibility();
    case "campaigns":
      return subPages.campaigns(route.part);
    case "availability":
      return subPages.availability(route.personId === undefined ? undefined : encodeURIComponent(route.personId));
    default:
      return "";
  }
}

/** The address of a route inside the tab. */
export const hrefOf = (route: Route, search = ""): string => BASE + subPageOf(route) + search;

const isPlanPart = (text: string): text is PlanPart => PLAN_PARTS.some((part) => part === text);

const isDirectoryPart = (text: string): text is DirectoryPart => DIRECTORY_PARTS.some((part) => part === text);

const PARTS: readonly CampaignPart[] = ["journal", "joignabilite", "canaux", "reglages"];
const isCampaignPart = (text: string): text is CampaignPart => PARTS.some((part) => part === text);

function decoded(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? "");
  } catch {
    return "";
  }
}

/** The route of a sub page id (`projet/p02`), whoever wrote it: a deep link may carry anything. */
export function routeOf(subPage: string): Route {
  const parts = subPage.split("/").filter((part) => part !== "");
  const [first, id, third, axis] = [parts[0], decoded(parts[1]), parts[2], decoded(parts[3])];
  if (parts.length === 0 || (parts.length === 1 && first === "index.html")) return { page: "home" };
  if (first === "plan" && id && parts.length === 2) return { page: "plan", planId: id };
  if (first === "plan" && id && third !== undefined && isPlanPart(third) && parts.length === 3) return { page: "plan", planId: id, part: third };
  if (first === "plan" && id && third === "indicateurs" && parts.length === 3) return { page: "indicators", planId: id };
  if (first === "plan" && id && third === "bilan" && parts.length === 3) return { page: "review", planId: id };
  if (first === "plan" && id && third === "instances" && parts.length === 3) return { page: "committees", planId: id };
  if (first === "plan" && id && third === "decisions" && parts.length === 3) return { page: "decisions", planId: id };
  if (first === "instance" && id && parts.length === 2) return { page: "committee", committeeId: id };
  if (first === "seances" && parts.length === 1) return { page: "meetings" };
  if (first === "seance" && id && parts.length === 2) return { page: "meeting", meetingId: id };
  if (first === "seance" && id && third === "direct" && parts.length === 3) return { page: "live", meetingId: id };
  if (first === "dossier" && id && parts.length === 2) return { page: "pack", packId: id };
  if (first === "plan" && id && third === "axe" && axis && parts.length === 4) return { page: "axis", planId: id, axisId: axis };
  if (first === "projet" && id && parts.length === 2) return { page: "project", projectId: id };
  if (first === "action" && id && parts.length === 2) return { page: "action", actionId: id };
  if (first === "mes-actions" && parts.length === 1) return { page: "mine" };
  if (first === "import" && parts.length === 1) return { page: "imports" };
  if (first === "annuaire" && id && third === "passation" && parts.length === 3) return { page: "handover", personId: id };
  if (first === "annuaire" && parts.length === 1) return { page: "people" };
  if (first === "annuaire" && isDirectoryPart(id) && parts.length === 2) return { page: "people", part: id };
  if (first === "accessibilite" && parts.length === 1) return { page: "accessibility" };
  if (first === "campagnes" && parts.length === 1) return { page: "campaigns" };
  if (first === "campagnes" && isCampaignPart(id) && parts.length === 2) return { page: "campaigns", part: id };
  if (first === "disponibilites" && parts.length === 1) return { page: "availability" };
  if (first === "disponibilites" && id && parts.length === 2) return { page: "availability", personId: id };
  return { page: "unknown", path: subPage };
}

/** The route of an address of the browser. */
export const routeOfPath = (pathname: string): Route =>
  pathname === "/tab"
    ? { page: "home" }
    : pathname.startsWith(BASE)
      ? routeOf(pathname.slice(BASE.length))
      : { page: "unknown", path: pathname };
