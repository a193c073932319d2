import { isChannelId } from "./channel-id";

/** What the link names that Teams copies with « Obtenir un lien vers le canal ». */
export interface ChannelLink {
  channelId: string;
  name: string;
  /** The Entra group of the team, lower case. */
  groupId: string;
  /** Lower case; empty where the link does not say it. */
  tenantId: string;
}

const LINK = /^https:\/\/teams\.(?:microsoft\.com|cloud\.microsoft)\/l\/channel\/([^/?#]+)\/([^/?#]*)\?([^#]*)/;

/** Reads the link of a channel; null when it is none. */
export function readChannelLink(text: string): ChannelLink | null {
  const [, id = "", name = "", query = ""] = LINK.exec(text.trim()) ?? [];
  const said = new Map(query.split("&").map((pair) => [pair.split("=")[0], decoded(pair.split("=")[1] ?? "")]));
  const [channelId, readName] = [decoded(id), decoded(name)];
  const groupId = said.get("groupId")?.toLowerCase() ?? "";
  if (channelId === null || readName === null || !isChannelId(channelId) || groupId === "") return null;
  return { channelId, name: readName, groupId, tenantId: said.get("tenantId")?.toLowerCase() ?? "" };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
