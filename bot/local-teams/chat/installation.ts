import { personalConversationId } from "../account";
import { installationActivities, teamInstallationActivities } from "../activities";
import type { Installation } from "../connector/chat-state";
import { localTeam } from "../connector/local-team";
import type { ChatWorld, Client } from "./chat-world";
import { contextIn } from "./chat-world";

async function tellBot(world: ChatWorld, client: Client, action: "add" | "remove"): Promise<void> {
  const context = contextIn(world, client, personalConversationId(client.person.id), "");
  if (!context) return;
  for (const activity of installationActivities(context, action)) await world.bot.deliver(activity);
}

/** Installs, removes, blocks or unblocks the bot for a person; the bot hears of the first two, never of a block. */
export async function setInstallation(world: ChatWorld, client: Client, wanted: Installation): Promise<void> {
  const known = world.store.state.installations.get(client.person.id);
  const blocked = wanted.installed && wanted.blocked;
  world.store.record({ type: "installation", personId: client.person.id, installed: wanted.installed, blocked });
  if (known?.installed !== wanted.installed) await tellBot(world, client, wanted.installed ? "add" : "remove");
}

/** Adds the bot to the team or takes it out, as an owner of the team does; the bot hears of it. */
export async function setTeamInstallation(world: ChatWorld, client: Client, installed: boolean): Promise<void> {
  if (world.store.state.inTeam === installed) return;
  world.store.record({ type: "team-installation", installed });
  const context = contextIn(world, client, localTeam.id, "");
  if (!context) return;
  for (const activity of teamInstallationActivities(context, installed ? "add" : "remove")) await world.bot.deliver(activity);
}

/**
 * The first time that a person opens Teams, the bot learns that it was installed for them, unless it has written to them
 * already: it was then installed by their organisation, and a greeting would push its message out of sight.
 */
export async function installOnFirstOpening(world: ChatWorld, client: Client): Promise<void> {
  const { installations, conversations } = world.store.state;
  if (installations.has(client.person.id)) return;
  if ((conversations.get(personalConversationId(client.person.id))?.size ?? 0) > 0) return;
  await setInstallation(world, client, { installed: true, blocked: false });
}
