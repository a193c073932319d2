import type { Frame } from "playwright-core";
import type { OpenTab, Scene, TabBrowser } from "./tab-browser";

const BETWEEN = "/tab/accessibilite";
/** What comes a little after a page stands: choices, contacts, the panel that an address opens. */
const LATE_PARTS_MS = 150;

/** As a link of the page does. */
const follow = (frame: Frame, path: string): Promise<void> =>
  frame.evaluate((href) => {
    const link = document.createElement("a");
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, path);

/** One page for each state of the samples, on which one goes from view to view by the tab's own router: much faster than new pages. */
export class Walk {
  private readonly pages = new Map<string, OpenTab>();

  constructor(private readonly browser: TabBrowser) {}

  /** Goes there, and waits until the view stands; `afresh` is for a state that is met only once. */
  async to({ path, ...scene }: Scene & { path: string }, afresh = false): Promise<OpenTab> {
    const key = JSON.stringify(scene);
    const before = this.pages.get(key);
    if (afresh) await before?.context.close();
    const known = afresh ? undefined : before;
    const here = known ?? (await this.browser.open({ ...scene, path: BETWEEN }));
    this.pages.set(key, here);
    const { frame, page } = here;
    // what is looked at stands still: a colour on its way to another one is nobody's to judge
    if (known === undefined) await page.emulateMedia({ reducedMotion: "reduce" });
    // through a page that is another one in any case: what stands afterwards is what was asked for
    if (known !== undefined) await follow(frame, BETWEEN);
    await frame.locator(".statement h1").waitFor();
    if (path !== BETWEEN) {
      await follow(frame, path);
      await frame.locator(".statement").waitFor({ state: "detached" });
    }
    await frame.locator(`main ${scene.state === "loading" ? ":is(h1, .skeleton)" : "h1"}`).first().waitFor();
    await page.waitForTimeout(LATE_PARTS_MS);
    return here;
  }
}
