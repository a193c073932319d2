import { calendar } from "./commands/calendar";
import { exportFile } from "./commands/export-file";
import { importFile } from "./commands/import-file";
import { doctor } from "./commands/doctor";
import { job } from "./commands/job";
import { seed } from "./commands/seed";
import { serve } from "./commands/serve";
import { UsageError } from "./commands/usage";
import { ConfigError, readConfig } from "./config";
import { planFiles } from "./spreadsheet/plan-files";

/** The composition root: reads the configuration, and hands what was asked for the parts it works with. */
async function main([command = "serve", ...args]: readonly string[]): Promise<number | null> {
  if (command === "doctor") return doctor(process.env);
  if (command === "calendar") return calendar(args);
  const config = readConfig(process.env);
  switch (command) {
    case "serve":
      await serve(config, planFiles);
      return null;
    case "job":
      return job(config, args);
    case "import":
      return importFile(config, planFiles, args);
    case "export":
      return exportFile(config, planFiles, args);
    case "seed":
      return seed(config, args);
    default:
      throw new UsageError(`Jalon knows serve, job, import, export, seed, calendar and doctor, not « ${command} ».`);
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    if (code !== null) process.exitCode = code;
  },
  (error: unknown) => {
    const expected = error instanceof UsageError || error instanceof ConfigError || (error as { code?: unknown }).code === "EADDRINUSE";
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    process.stderr.write(`${expected ? message : stack}\n`);
    process.exit(expected ? 2 : 1);
  },
);
