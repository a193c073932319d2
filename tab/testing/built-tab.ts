import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const builtFolder = join(root, ".dist/tab");

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
  const sources = ["tab", "bot/contract", "bot/domain"].map((folder) => join(root, folder));
  if (!existsSync(page) || sources.some((folder) => statSync(page).mtimeMs < newest(folder)))
    execFileSync(process.execPath, [join(root, ".scripts/build.mjs"), "--missing", "tab"], { cwd: root });
  return { tabFolder: join(root, "tab"), builtFolder };
}
