/** A channel of the local team; its id is the conversation's. */
export interface LocalChannel {
  id: string;
  name: string;
  /** Bots are of the team, and so of its standard channels: a private or shared one has members of its own. */
  kind: "standard" | "private" | "shared";
}

/** The team that everyone is a member of. As in Teams, the first channel has the team's own id. */
export const localTeam: { id: string; groupId: string; name: string; channels: LocalChannel[] } = {
  id: "19:feuille-de-route@thread.tacv2",
  groupId: "7c0a31d4-0000-4000-8000-00000000000a",
  name: "Feuille de route numérique",
  channels: [
    { id: "19:feuille-de-route@thread.tacv2", name: "Général", kind: "standard" },
    { id: "19:instances@thread.tacv2", name: "Instances", kind: "standard" },
    { id: "19:direction-generale@thread.tacv2", name: "Direction générale", kind: "private" },
    { id: "19:partenaires@thread.tacv2", name: "Partenaires", kind: "shared" },
  ],
};

/** The channel of a conversation id, with the thread it names (`…;messageid=123`), or null. */
export function findChannel(conversationId: string): { channel: LocalChannel; threadId: string | null } | null {
  const [id, thread] = conversationId.split(";messageid=");
  const channel = localTeam.channels.find((candidate) => candidate.id === id);
  return channel ? { channel, threadId: thread ?? null } : null;
}
