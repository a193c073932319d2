import { decodeJwt } from "jose";
import { testTabRoutes } from "./testing/build-page";
import { faultsOnPage, localTeamsInBrowser } from "./testing/in-browser";

localTeamsInBrowser("local Teams in a browser", testTabRoutes, ({ local, open }) => {
  it("lets one choose a person, by any part of their name or function, and greets them", async () => {
    const { page, log, faults } = await open({ person: "" });
    await page.getByRole("searchbox").fill("dir gener");
    await page.getByRole("link", { name: /Aziz Imaginaire/ }).click();
    await log.getByText("Bonjour, je suis Jalon.").waitFor();
    expect(new URL(page.url()).searchParams.get("person")).toBe("p-002");
    expect(faults).toEqual([]);
  });

  it("replaces a card by the answer to a press, and shows that answer again after a reload", async () => {
    const { page, card, say, press, log, faults } = await open({ person: "p-001" });
    await say("carte");
    const sent = card(/Point de la semaine/);
    await sent.getByText("Une ligne avec du gras et <b>aucune balise</b>.").waitFor();
    await sent.getByRole("textbox", { name: "Une ligne" }).fill("le lot 2 est livré");
    await press(sent, "Enregistrer");
    await log.getByText("Enregistré : le lot 2 est livré").waitFor();
    expect(await sent.count()).toBe(0);
    await page.reload();
    await log.getByText("Enregistré : le lot 2 est livré").waitFor();
    expect(faults).toEqual([]);
  });

  it("keeps what was typed when an answer fails or refuses, and says so under the card", async () => {
    const { card, say, press, log } = await open({ person: "p-004" });
    await say("carte");
    const sent = card(/Point de la semaine/);
    const line = sent.getByRole("textbox", { name: "Une ligne" });
    await line.fill("à garder");
    await press(sent, "Tomber");
    await log.getByText("Une erreur s’est produite. Réessayez.").waitFor();
    await press(sent, "Refuser");
    await log.getByText("Cette action ne vous concerne pas.").waitFor();
    expect(await log.getByText("Une erreur s’est produite.").count()).toBe(0);
    await press(sent, "Dire");
    await log.getByText("Bien noté.").waitFor();
    expect(await line.inputValue()).toBe("à garder");
  });

  it("keeps what was typed in a card when the theme changes", async () => {
    const { card, say, setTheme } = await open({ person: "p-001" });
    await say("carte");
    const line = card(/Point de la semaine/).getByRole("textbox", { name: "Une ligne" });
    await line.fill("à garder");
    await setTheme("dark");
    expect(await line.inputValue()).toBe("à garder");
  });

  it("opens the tab with its person, their token, the theme and its changes", async () => {
    const { openTab, setTheme, page } = await open({ person: "p-001", sub: "projet/42", view: "tab", theme: "dark" });
    const tab = await openTab();
    const said = (name: string) => tab.locator(`[data-name="${name}"]`);
    await said("ready").waitFor({ state: "attached" });
    expect(await said("user").textContent()).toBe("11111111-1111-4111-8111-111111111111");
    expect(await said("locale").textContent()).toBe("fr-fr");
    expect(await said("page").textContent()).toBe("jalon projet/42");
    expect(await said("theme").textContent()).toBe("dark");
    expect(decodeJwt((await said("token").textContent()) ?? "")["oid"]).toBe("11111111-1111-4111-8111-111111111111");
    await setTheme("contrast");
    await tab.getByText("contrast").waitFor();
    await page.getByRole("button", { name: "Retour" }).click();
    await tab.getByText("asked").waitFor();
  });

  it("follows a deep link from a card and from the tab to the place it names", async () => {
    const { card, say, page, tab } = await open({ person: "p-002" });
    await say("carte");
    await card(/Point de la semaine/).getByRole("link", { name: "Ouvrir" }).click();
    await tab().getByText("jalon projet/42").waitFor();
    await tab().getByRole("button", { name: "Aller" }).click();
    await tab().getByText("portfolio axe/7").waitFor();
    expect(new URL(page.url()).searchParams.get("sub")).toBe("axe/7");
    await page.goBack();
    await tab().getByText("jalon projet/42").waitFor();
    await tab().getByRole("button", { name: "Partager" }).click();
    const dialog = page.getByRole("dialog", { name: "Lien vers cette page" });
    expect(await dialog.getByLabel("Dans Teams").inputValue()).toContain(encodeURIComponent('{"subEntityId":"axe/3"}'));
  });

  it("sets the date for every window, and says so", async () => {
    const { page } = await open({ person: "p-001" });
    await page.getByRole("button", { name: "Nous sommes le lundi 16 novembre 2026" }).click();
    await page.getByRole("button", { name: "Une semaine de plus" }).click();
    await page.getByRole("button", { name: "Nous sommes le lundi 23 novembre 2026" }).waitFor();
    expect(local().clock.now()).toBe("2026-11-23T08:05:00.000Z");
    local().clock.set(null);
  });

  it("lets a person block the bot and take it back", async () => {
    const { page } = await open({ person: "p-003" });
    await page.getByRole("button", { name: "Autres options" }).click();
    await page.getByRole("button", { name: "Bloquer Jalon" }).click();
    await page.getByText("Vous avez bloqué Jalon").waitFor();
    expect(await page.getByRole("textbox", { name: "Écrire à Jalon" }).count()).toBe(0);
    await page.getByRole("button", { name: "Débloquer Jalon" }).click();
    await page.getByRole("textbox", { name: "Écrire à Jalon" }).waitFor();
  });

  it.each(["default", "dark", "contrast"] as const)("has no fault that axe finds, in the theme %s", async (theme) => {
    const { page, card, say, press } = await open({ person: "p-001", theme });
    await say("carte");
    await press(card(/Point de la semaine/), "Refuser");
    expect(await faultsOnPage(page)).toEqual([]);
    await page.goto(`${local().address}/?theme=${theme}`);
    await page.getByRole("searchbox").waitFor();
    expect(await faultsOnPage(page)).toEqual([]);
  });

  it("shows a new message without reload, with a mark while the tab is in sight", async () => {
    const { page, openTab, openChat, log } = await open({ person: "p-001" });
    await log.waitFor();
    await openTab();
    await fetch(new URL("v3/conversations/local-p-001/activities", local().serviceUrl), {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${await local().teams.issuer.botToken()}` },
      body: JSON.stringify({ type: "message", text: "Une carte vous attend." }),
    });
    await page.getByRole("link", { name: /1 message non lu/ }).waitFor();
    await openChat();
    await log.getByText("Une carte vous attend.").waitFor();
    await page.getByRole("link", { name: "Conversations", exact: true }).waitFor();
  });
});
