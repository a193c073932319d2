import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const tabFolder = join(__dirname, "..");
const builtFolder = join(__dirname, "../../.dist/tab");

function newest(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newest(path) : entry.name.includes(".test.") ? 0 : statSync(path).mtimeMs;
    }),
  );
}

/** The folders of the tab and of its build; builds it when it is missing or older than its sources. */
export function builtTab(): { tabFolder: string; builtFolder: string } {
  const page = join(builtFolder, "index.html");
  if (!existsSync(page) || statSync(page).mtimeMs < newest(tabFolder)) {
    const vite = join(require.resolve("vite/package.json"), "../bin/vite.js");
    execFileSync(process.execPath, [vite, "build", "--config", join(tabFolder, "vite.config.mts"), "--logLevel", "error"]);
  }
  return { tabFolder, builtFolder };
}
