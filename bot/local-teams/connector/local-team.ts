/** A channel of the local team; its id is the conversation's. */
export interface LocalChannel {
  id: string;
  name: string;
}

/** The team that everyone is a member of. As in Teams, the first channel has the team's own id. */
export const localTeam: { id: string; name: string; channels: LocalChannel[] } = {
  id: "19:feuille-de-route@thread.tacv2",
  name: "Feuille de route numérique",
  channels: [
    { id: "19:feuille-de-route@thread.tacv2", name: "Général" },
    { id: "19:instances@thread.tacv2", name: "Instances" },
  ],
};

/** The channel of a conversation id, with the thread it names (`…;messageid=123`), or null. */
export function findChannel(conversationId: string): { channel: LocalChannel; threadId: string | null } | null {
  const [id, thread] = conversationId.split(";messageid=");
  const channel = localTeam.channels.find((candidate) => candidate.id === id);
  return channel ? { channel, threadId: thread ?? null } : null;
}
