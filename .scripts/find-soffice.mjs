import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/** The LibreOffice that opens the office files in tests: the one `SOFFICE_PATH` names, or one of this machine; null when there is none. */
export const findSoffice = () => [process.env.SOFFICE_PATH, ...PLACES].find((path) => path && existsSync(path)) ?? null;
