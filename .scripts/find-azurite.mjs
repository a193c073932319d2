import { existsSync } from "node:fs";
import { join } from "node:path";

const INSTALLED = join(import.meta.dirname, "../.cache/azurite/node_modules/.bin/azurite-queue");

/** Microsoft's emulator of Azure Storage for the tests of the queue; null when it is not installed. */
export const findAzurite = () => (existsSync(INSTALLED) ? INSTALLED : null);
