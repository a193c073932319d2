import { callConnector } from "./testing/calls";
import { echoCard } from "./testing/echo-bot";
import { faultsOnPage, localTeamsInBrowser } from "./testing/in-browser";

const CHANNEL = "19:instances@thread.tacv2";

localTeamsInBrowser("the channels of local Teams in a browser", async () => undefined, ({ local, open }) => {
  /** A post of the bot: a card in a thread of its own. */
  const post = async (title: string) => {
    const attachments = [{ contentType: "application/vnd.microsoft.card.adaptive", content: echoCard(title) }];
    const activity = { type: "message", summary: title, attachments };
    const thread = { isGroup: true, channelData: { channel: { id: CHANNEL } }, activity };
    const { body } = await callConnector(local(), "POST", "v3/conversations", thread);
    const { id, activityId } = body as { id: string; activityId: string };
    return { activities: `v3/conversations/${encodeURIComponent(id)}/activities`, activityId };
  };

  it("adds the bot to the team, shows threads, a correction and a withdrawal, and says where no bot may write", async () => {
    const { page, log, card, faults } = await open({ person: "p-001" });
    const line = (name: RegExp) => page.getByRole("region", { name: "Conversations" }).getByRole("link", { name });

    await line(/^Instances/).click();
    await page.getByText("Jalon n’est pas dans cette équipe").waitFor();
    await page.getByRole("button", { name: "Ajouter Jalon à l’équipe" }).click();
    await page.getByText("Jalon n’est pas dans cette équipe").waitFor({ state: "detached" });

    const { activities, activityId } = await post("Relevé de décisions");
    await card(/Relevé de décisions/).waitFor();
    await post("Ordre du jour");
    await card(/Ordre du jour/).waitFor();
    await callConnector(local(), "POST", activities, { type: "message", text: "La suite du relevé." });
    await log.getByText("La suite du relevé.").waitFor();
    // the answer came last, and stands under its post
    const order = await log.getByRole("article").evaluateAll((articles) => articles.map((one) => one.textContent ?? ""));
    expect(order.map((text) => /Relevé|suite|Ordre/.exec(text)?.[0])).toEqual(["Relevé", "suite", "Ordre"]);

    await callConnector(local(), "PUT", `${activities}/${activityId}`, { type: "message", text: "Relevé corrigé" });
    const corrected = log.getByRole("article").filter({ hasText: "Relevé corrigé" });
    await corrected.getByText("Modifié").waitFor();
    await callConnector(local(), "DELETE", `${activities}/${activityId}`);
    await log.getByText("Ce message a été supprimé.").waitFor();
    expect(await log.getByText("La suite du relevé.").count()).toBe(1);

    await line(/^Direction générale · privé/).click();
    await page.getByText("Ce canal privé a ses propres membres").waitFor();
    expect(await faultsOnPage(page)).toEqual([]);
    await line(/^Partenaires · partagé/).click();
    await page.getByText("Ce canal partagé a ses propres membres").waitFor();

    await line(/^Général/).click();
    await page.getByRole("button", { name: "Autres options" }).click();
    await page.getByRole("button", { name: "Retirer Jalon de l’équipe" }).click();
    await page.getByText("Jalon n’est pas dans cette équipe").waitFor();
    expect(faults).toEqual([]);
  }, 30_000);
});
