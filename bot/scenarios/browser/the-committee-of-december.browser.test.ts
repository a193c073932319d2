import type { FrameLocator, Locator } from "playwright-core";
import { readIn } from "./reading";
import { storiesInBrowser } from "./story";

const PLAN = "feuille-de-route-2025-2027";
const COMMITTEE = `instance/${PLAN}.suivi`;
const MEETING = `seance/${PLAN}.suivi-2026-12-08`;
const PACK = `dossier/${PLAN}.suivi-2026-12-08.pack`;
const PROJECT = `projet/${PLAN}.p06`;
const NAME = "Téléservice MDPH";
const NUMBER = /^D-2026-\d+$/;
/** A message leaves with the next beat of the scheduler. */
const SOON_MS = 30_000;
/** A committee from its convocation to its register. */
const LONG_MS = 180_000;

/** Presses a button that asks before it acts, and agrees. */
async function agree(tab: FrameLocator | Locator, button: string, inDialog = button): Promise<void> {
  await tab.getByRole("button", { name: button, exact: true }).click();
  await tab.getByRole("dialog").getByRole("button", { name: inDialog, exact: true }).click();
}

/** The frozen pack's fingerprint, as its page shows it. */
async function hashOn(tab: FrameLocator): Promise<string> {
  const text = await readIn(tab.locator("main"));
  return /[0-9a-f]{64}/.exec(text)?.[0] ?? "";
}

storiesInBrowser(
  "the committee of 8 December 2026",
  ({ jalon, open }) => {
    const installTeam = () =>
      fetch(`${jalon().address}/local/chat/p-belkacem/team`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ installed: true, locale: "fr-FR", timeZone: "Europe/Paris" }),
      });

    it("goes from the convocation to the register, its pack unchanged, its decisions applied and one undone, its summary posted, corrected and acknowledged", async () => {
      // the bureau says where the summary goes, and calls the members
      await jalon().setClock("2026-11-24T08:30:00Z");
      await installTeam();
      const bureau = await open({ person: "p-belkacem", view: "tab", sub: COMMITTEE });
      const tab = bureau.tab();
      await tab.getByRole("button", { name: "Modifier l’instance" }).click();
      await tab.getByRole("combobox", { name: "Canal du compte rendu" }).selectOption({ label: "Feuille de route numérique · Instances" });
      await tab.getByRole("button", { name: "Enregistrer", exact: true }).click();
      await tab.getByText("Feuille de route numérique · Instances").first().waitFor();
      const goTo = async (sub: string): Promise<void> => {
        await bureau.page.goto(`${jalon().address}/?${new URLSearchParams({ person: "p-belkacem", view: "tab", sub })}`);
      };
      await goTo(MEETING);
      await tab.getByRole("button", { name: "Ordonner" }).click();
      await tab.getByRole("button", { name: /^Monter .*Téléservice MDPH/ }).click();
      await tab.getByRole("button", { name: "Enregistrer", exact: true }).click();
      await tab.getByText("L’ordre du jour est enregistré.").first().waitFor();
      await agree(tab, "Convoquer les membres");
      await tab.getByText(/La convocation est partie/).waitFor();
      const member = await open({ person: "p-darcy" });
      await member.card(/Convocation.*Comité de suivi/).waitFor({ timeout: SOON_MS });

      // the pack is frozen a week before
      await jalon().setClock("2026-12-01T09:00:00Z");
      await bureau.page.reload();
      await agree(tab, "Arrêter le dossier");
      await tab.getByText(/^Arrêté au .*1er\sdécembre.* par Samira Belkacem-Roy/).waitFor();
      await tab.getByRole("link", { name: "Ouvrir le dossier" }).first().click();
      await tab.getByText("Rien n’a changé depuis.").waitFor();
      const hash = await hashOn(tab);
      expect(hash).toHaveLength(64);

      // a météo changes two days later: the pack does not, and says what did
      await jalon().setClock("2026-12-03T10:00:00Z");
      await goTo(PROJECT);
      await tab.getByRole("button", { name: "Déclarer la météo" }).click();
      await tab.getByRole("radio", { name: /pluie/ }).check({ force: true });
      await tab.getByRole("textbox", { name: "Commentaire" }).fill("L’éditeur livre le 15 janvier.");
      await tab.getByRole("button", { name: "Enregistrer la météo" }).click();
      await tab.getByText("L’éditeur livre le 15 janvier.").first().waitFor();
      await goTo(PACK);
      await tab.getByText(/1\schose a changé depuis/).waitFor();
      expect(await readIn(tab.getByRole("listitem").filter({ hasText: /de orage à pluie/i }).first())).toContain(NAME);
      expect(await hashOn(tab)).toBe(hash);

      // in the séance: who is there, a note, two decisions that change the plan, one of them undone
      await jalon().setClock("2026-12-08T13:00:00Z");
      await goTo(`${MEETING}/direct`);
      await tab.getByRole("button", { name: "Ouvrir la séance" }).click();
      await tab.getByRole("button", { name: "Commencer" }).click();
      await tab.getByRole("heading", { level: 2, name: NAME }).waitFor();
      await tab.getByRole("button", { name: "Tous présents" }).click();
      await tab.getByText("Quorum atteint").waitFor();
      const note = tab.getByRole("textbox", { name: /^Votre note sur le point/ });
      await note.fill("L’éditeur s’est engagé par écrit.");
      await note.press("Enter");
      await decide(tab, "La mise en service est reportée au 30 avril 2027.", "Nouvelles dates", async () => {
        await tab.getByLabel("Fin du projet").fill("2027-04-30");
      });
      await tab.getByText(NUMBER).first().waitFor();
      await decide(tab, "Le projet est suspendu jusqu’à la livraison de l’éditeur.", "Suspension", () => Promise.resolve());
      await tab.locator(".live-decision-list li").nth(1).getByText(NUMBER).waitFor();
      await tab.getByRole("button", { name: "Clore la séance" }).first().click();
      await tab.getByRole("dialog").getByRole("button", { name: "Clore la séance" }).click();
      await tab.getByText("La séance est close.").first().waitFor();
      await goTo(PROJECT);
      await tab.getByText(/^Suspendu/).first().waitFor();

      // the suspension is taken back as a whole, from the register
      await goTo(`plan/${PLAN}/decisions?q=${encodeURIComponent("livraison éditeur suspendu")}`);
      const suspension = tab.getByRole("row", { name: /Le projet est suspendu/ });
      await suspension.waitFor();
      await suspension.getByRole("link").first().click();
      const sheet = tab.getByRole("dialog");
      await agree(sheet, "Défaire l’effet");
      await sheet.getByText(/^L’effet a été défait/).waitFor();
      await goTo(PROJECT);
      await tab.getByText("Conception et réalisation").first().waitFor();
      await tab.getByText("30 avril 2027").first().waitFor();

      // the summary is in the channel; a member takes note, it is corrected in its place
      await goTo(MEETING);
      await tab.getByRole("heading", { name: "Compte rendu" }).waitFor();
      await tab.getByRole("button", { name: "Envoyer le compte rendu" }).click();
      await tab.getByText("Il est parti.").waitFor();
      const reader = await open({ person: "p-darcy" });
      await reader.page.getByRole("link", { name: /Instances/ }).first().click();
      const summary = reader.card(/Comité de suivi, séance du mardi 8\sdécembre\s2026/);
      await summary.getByText(/D-2026-\d+\s: La mise en service est reportée au 30\savril\s2027/).waitFor();
      expect(await readIn(summary)).toMatch(/Le projet est suspendu.* Effet annulé depuis\./);
      await reader.press(summary, "J’ai pris connaissance");
      await summary.getByText(/1\smembre sur \d+ a pris connaissance/).waitFor();

      await tab.getByRole("button", { name: "Enregistrer une décision" }).click();
      await tab.getByRole("textbox", { name: "Décision" }).fill("Un point d’étape est fait le 15 février.");
      await tab.getByRole("button", { name: "Enregistrer la décision" }).click();
      await tab.getByRole("button", { name: "Corriger le compte rendu" }).click();
      await tab.getByText(/^Corrigé le /).waitFor();
      await reader.log.getByText(/^Corrigé le 8\sdécembre\s2026\s: D-2026-\d+ ajoutée/).waitFor();
      expect(await reader.log.getByText(/^Comité de suivi, séance du mardi 8\sdécembre\s2026$/).count()).toBe(1);

      // the register has all three; the pack is what it was
      await goTo(`plan/${PLAN}/decisions?q=${encodeURIComponent("etape 15 fevrier")}`);
      await tab.getByRole("row", { name: /Un point d’étape est fait/ }).waitFor();
      await goTo(PACK);
      await tab.getByText(/l’empreinte a été recalculée et elle est la même/).waitFor();
      expect(await hashOn(tab)).toBe(hash);
    }, LONG_MS);
  },
  { scheduler: true },
);

/** Records a decision on the point that is dealt with, its effect applied at once. */
async function decide(tab: FrameLocator, text: string, effect: string, fill: () => Promise<void>): Promise<void> {
  await tab.getByRole("button", { name: "Décider" }).click();
  await tab.getByRole("textbox", { name: "Décision" }).fill(text);
  await tab.getByRole("combobox", { name: "Porteur" }).fill("Nadège N’Guyen-Lévêque");
  await tab.getByLabel("Échéance", { exact: true }).fill("2027-01-29");
  await tab.getByRole("combobox", { name: "Effet sur le plan" }).selectOption({ label: effect });
  await fill();
  await tab.getByRole("checkbox", { name: "Appliquer au plan dès l’enregistrement" }).setChecked(true);
  await tab.getByRole("button", { name: "Enregistrer la décision" }).click();
}
