import type { Locator } from "playwright-core";
import type { TeamsPage } from "../../local-teams/testing/teams-page";

/** Somebody in Teams who has no mouse, and who has to see at each press where they are. */
export interface KeyboardReader {
  /** Presses keys one after the other, as `Tab` or `Shift+Tab` are named. */
  press(...keys: string[]): Promise<void>;
  /** Goes on with Tab, or back with Shift+Tab, until the focus is there. */
  tabTo(target: Locator, by?: "Tab" | "Shift+Tab"): Promise<void>;
  /** Types into the field that has the focus, instead of what it holds. */
  type(text: string): Promise<void>;
  /** Throws unless the focus is on something that can be seen to have it. */
  stands(): Promise<void>;
}

const MOST_PRESSES = 120;
const MOST_LOOKS = 60;

interface Focus {
  /** What has it, in words. */
  on: string;
  inFrame: boolean;
  /** What is amiss with how it shows; empty when nothing is. */
  fault: string;
}
// runs in a page or in a frame of it; a title that was led to is read aloud: nothing can be done there, and no frame is drawn around it
const FOCUS_HERE = `(() => {
  const { activeElement: element } = document;
  if (element === null || element === document.body) return { on: "", inFrame: false, fault: "the focus is lost" };
  const words = (element.getAttribute("aria-label") ?? element.textContent).replaceAll(/\\s+/g, " ").trim().slice(0, 60);
  const on = [element.localName, element.getAttribute("type") ?? "", "« " + words + " »"].join(" ");
  if (element.localName === "iframe") return { on, inFrame: true, fault: "" };
  if (element.matches('[tabindex="-1"]:not(a, button, input, select, textarea)')) return { on, inFrame: false, fault: "" };
  const isSeen = [element, ...(element.labels ?? []), ...(element.shadowRoot?.querySelectorAll("[part~=root]") ?? [])].some((one) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/^rgba.*, 0\\)$/.test(outlineColor);
  });
  const { width, height } = element.getBoundingClientRect();
  return { on, inFrame: false, fault: !isSeen ? "the focus cannot be seen" : width * height === 0 ? "the focus is on something without size" : "" };
})()`;

/** The keyboard of a window of Teams, watched at each press. */
export function keyboardOf({ page }: TeamsPage): KeyboardReader {
  const focus = async (): Promise<Focus> => {
    const outside = await page.evaluate<Focus>(FOCUS_HERE);
    const inside = outside.inFrame ? page.frame({ name: "jalon-tab" }) : null;
    return inside === null ? outside : inside.evaluate<Focus>(FOCUS_HERE);
  };
  /** A view that is on its way takes the focus when it comes. */
  const stands = async (after = ""): Promise<void> => {
    for (let patience = MOST_LOOKS; ; patience -= 1) {
      const { on, fault } = await focus();
      if (fault === "") return;
      if (patience === 0) throw new Error(`${after}: ${fault} ${on}`.trim());
      await page.waitForTimeout(50);
    }
  };
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    await stands(`after ${key}`);
  };
  return {
    press: async (...keys) => {
      for (const key of keys) await press(key);
    },
    tabTo: async (target, by = "Tab") => {
      await target.waitFor();
      const met = new Map<string, number>();
      for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
        if (await target.evaluate((element) => element.matches(":focus"))) return;
        await press(by);
        const { on } = await focus();
        met.set(on, (met.get(on) ?? 0) + 1);
      }
      throw new Error(`${MOST_PRESSES} presses of ${by} do not lead to ${target}, but to ${[...met.keys()].slice(-12).join(", ")}`);
    },
    type: async (text) => {
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
      await stands(`after typing « ${text} »`);
    },
    stands: () => stands(),
  };
}
