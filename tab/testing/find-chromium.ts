/** Where the Chromium for tests is: jest.config.cjs looks for it and names it in `CHROMIUM_PATH`. Null where there is none. */
export const findChromium = (): string | null => process.env.CHROMIUM_PATH || null;
