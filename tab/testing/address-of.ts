import type { Frame } from "playwright-core";

/** Where the tab is, as its own page says: what the browser tells of a frame comes a moment after a change of address. */
export const addressOf = async (frame: Frame): Promise<URL> => new URL(await frame.evaluate(() => location.href));
