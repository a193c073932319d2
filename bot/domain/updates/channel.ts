/** Where a change came from. */
export const CHANNELS = ["card", "tab", "spreadsheet", "import", "job"] as const;
export type Channel = (typeof CHANNELS)[number];
