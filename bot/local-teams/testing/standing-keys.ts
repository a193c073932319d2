import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { KEYS_FILE, loadLocalKeys, type LocalKeys } from "../keys";

const FOLDER = join(__dirname, "../../../.cache/test-keys");

/**
 * Two RSA keys that the tests of this machine share, made at the first need: making one takes a core a sixth of a second,
 * and the tests open Jalon some hundred times.
 */
export const standingKeys = (): Promise<LocalKeys> => loadLocalKeys(FOLDER);

/** Lets local Teams find these keys in a data folder of its own. */
export async function putStandingKeys(dataDir: string): Promise<void> {
  await standingKeys();
  await copyFile(join(FOLDER, KEYS_FILE), join(dataDir, KEYS_FILE));
}
