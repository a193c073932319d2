/** What the link names that Teams copies with « Obtenir un lien vers le canal ». */
export interface ChannelLink {
  channelId: string;
  name: string;
  /** The Entra group of the team, lower case. */
  groupId: string;
  /** Lower case; empty where the link does not say it. */
  tenantId: string;
}

const PATH = /^\/l\/channel\/([^/]+)\/([^/]*)$/;
const CHANNEL_ID = /^19:[\w.-]{1,180}@thread\.(tacv2|skype)$/;
const HOSTS: ReadonlySet<string> = new Set(["teams.microsoft.com", "teams.cloud.microsoft"]);

/** Reads the link of a channel; null when it is none. */
export function readChannelLink(text: string): ChannelLink | null {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (!url || url.protocol !== "https:" || !HOSTS.has(url.hostname)) return null;
  const [, id = "", name = ""] = PATH.exec(url.pathname) ?? [];
  const [channelId, readName] = [decoded(id), decoded(name)];
  const groupId = (url.searchParams.get("groupId") ?? "").toLowerCase();
  if (channelId === null || readName === null || !CHANNEL_ID.test(channelId) || groupId === "") return null;
  return { channelId, name: readName, groupId, tenantId: (url.searchParams.get("tenantId") ?? "").toLowerCase() };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
