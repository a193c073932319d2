import { parse, type ParsedUrlQuery } from "node:querystring";
import type { Route } from "./route";

/** A route that an address names, with the values it carries. */
export interface FoundRoute {
  route: Route;
  params: Record<string, string>;
  query: ParsedUrlQuery;
}

const isValue = (segment: string): boolean => segment.startsWith("{");

/**
 * Finds the route of an address written as the API writes it, without trying all of them; null for any other, whatever it
 * may mean. Of several, the one that was declared first.
 */
export function createRouteTable(routes: readonly Route[]): (url: string) => FoundRoute | null {
  const byLength = new Map<number, { route: Route; segments: string[] }[]>();
  for (const route of routes) {
    const segments = route.path.split("/");
    byLength.set(segments.length, [...(byLength.get(segments.length) ?? []), { route, segments }]);
  }
  return (url) => {
    const [path = "", search] = url.split("?", 2);
    const asked = path.split("/");
    const found = byLength.get(asked.length)?.find(({ segments }) => segments.every((one, at) => (isValue(one) ? asked[at] !== "" : one === asked[at])));
    const params = found && valuesOf(found.segments, asked);
    return found && params ? { route: found.route, params, query: parse(search ?? "") } : null;
  };
}

function valuesOf(segments: readonly string[], asked: readonly string[]): Record<string, string> | null {
  try {
    return Object.fromEntries(segments.flatMap((one, at) => (isValue(one) ? [[one.slice(1, -1), decodeURIComponent(asked[at] ?? "")]] : [])));
  } catch {
    return null;
  }
}
