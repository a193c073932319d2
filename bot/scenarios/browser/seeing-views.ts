import type { Frame, FrameLocator, Locator } from "playwright-core";
import type { TeamsPage } from "../../local-teams/testing/teams-page";

/** A view of the tab, the way to it, and what it has to show of what it is about. */
export interface SeenView {
  name: string;
  open: (tab: FrameLocator) => Promise<unknown>;
  title: string;
  says: readonly string[];
}

/** What no reader should ever meet: a value that the program did not have. */
const NONSENSE = /undefined|NaN|\bnull\b|\[object|Invalid Date/;

const DESK = { width: 1366, height: 800 };
const PHONE = { width: 375, height: 800 };

interface Seen {
  text: string;
  window: string;
  /** By how much the page is wider than the screen. */
  over: number;
}
// runs in the page, two drawings later
const SEEN_ONCE_DRAWN = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return { text: document.body.innerText, window: document.title, over: scrollWidth - clientWidth };
})`;

/** The tab itself, inside its frame of Teams. */
export function frameOf({ page }: TeamsPage): Frame {
  const frame = page.frame({ name: "jalon-tab" });
  if (!frame) throw new Error("Teams shows no tab");
  return frame;
}

/** A link of the row of views that a plan has. */
export const viewLink = (name: string) => (tab: FrameLocator): Promise<void> => tab.locator(".sub-pages").getByRole("link", { name, exact: true }).click();

/** From the summary of a plan to its indicators. */
export const indicatorsLink = (tab: FrameLocator): Promise<void> => tab.getByRole("main").locator('a[href$="/indicateurs"]').click();

/** The first link with this name in the page itself. */
export const linkTo = (name: string) => (tab: FrameLocator): Promise<void> => tab.getByRole("main").getByRole("link", { name, exact: true }).first().click();

/** Opens a view as its reader does, waits for all it has to say, and gives what is wrong with it on a desk and on a phone. */
export async function faultsOfView(teams: TeamsPage, { name, open, title, says }: SeenView): Promise<string[]> {
  const tab = teams.tab();
  await open(tab);
  const main = tab.getByRole("main");
  const waitFor = (place: Locator, words: string): Promise<void> =>
    place.waitFor().catch(async () => {
      throw new Error(`${name} does not say « ${words} » but « ${await main.innerText()} »`);
    });
  await waitFor(tab.getByRole("heading", { level: 1, name: title, exact: true }), title);
  for (const words of says) await waitFor(main.filter({ hasText: words }), words);
  const faults: string[] = [];
  for (const screen of [PHONE, DESK]) {
    await teams.page.setViewportSize(screen);
    const seen = await frameOf(teams).evaluate<Seen>(SEEN_ONCE_DRAWN);
    const nonsense = NONSENSE.exec(seen.text);
    if (nonsense) faults.push(`${name} says « ${seen.text.slice(Math.max(0, nonsense.index - 40), nonsense.index + 40)} »`);
    if (seen.over > 0) faults.push(`${name} is ${seen.over} px wider than a screen of ${screen.width}`);
    if (seen.window !== `${title} – Jalon`) faults.push(`${name} calls its window « ${seen.window} »`);
  }
  return faults;
}
