/** Where a link leads inside Teams; null is a link that leads out of it. */
export type TeamsDestination = { view: "tab"; entity: string; sub: string | null } | { view: "chat"; draft: string };

function subOf(context: string | null): string | null {
  if (!context) return null;
  try {
    const parsed: unknown = JSON.parse(context);
    if (typeof parsed !== "object" || parsed === null) return null;
    const sub = "subEntityId" in parsed ? parsed.subEntityId : "subPageId" in parsed ? parsed.subPageId : null;
    return typeof sub === "string" && sub !== "" ? sub : null;
  } catch {
    return null;
  }
}

/** Reads a deep link. There is one app here, so its id is not compared. */
export function readDeepLink(link: string): TeamsDestination | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  const isTeams = url.protocol === "msteams:" || (url.protocol === "https:" && url.hostname === "teams.microsoft.com");
  if (!isTeams) return null;
  const [root, kind, , entity = ""] = url.pathname.replace(/^\/+/, "").split("/").map(decodeURIComponent);
  if (root !== "l") return null;
  if (kind === "entity") return { view: "tab", entity, sub: subOf(url.searchParams.get("context")) };
  if (kind === "chat") return { view: "chat", draft: url.searchParams.get("message") ?? "" };
  return null;
}

/** The deep link of a page of the tab, as Teams writes it. */
export function writeDeepLink(appId: string, page: { entity: string; sub: string | null; label: string | null }): string {
  const url = new URL(`https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${encodeURIComponent(page.entity)}`);
  if (page.label) url.searchParams.set("label", page.label);
  if (page.sub) url.searchParams.set("context", JSON.stringify({ subEntityId: page.sub }));
  return url.href;
}
