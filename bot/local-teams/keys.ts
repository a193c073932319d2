import { generateKeyPair, randomUUID } from "node:crypto";
import { link, mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";

const privateJwk = z.object({
  kty: z.literal("RSA"),
  kid: z.string().min(1),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
});
/** Where a data folder keeps its keys. */
export const KEYS_FILE = "local-keys.json";
const keysSchema = z.object({ entra: privateJwk, connector: privateJwk });

/** A private RSA key as JWK, with its key id. */
export type LocalKey = z.infer<typeof privateJwk>;
/** One key for each party that is played: Entra signs for people and the bot, the Connector for activities. */
export type LocalKeys = z.infer<typeof keysSchema>;

const generate = promisify(generateKeyPair);

async function newKey(kid: string): Promise<LocalKey> {
  const { privateKey } = await generate("rsa", { modulusLength: 2048 });
  return privateJwk.parse({ ...privateKey.export({ format: "jwk" }), kid });
}

async function readKeys(path: string): Promise<LocalKeys | null> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return text === null ? null : keysSchema.parse(JSON.parse(text));
}

/** The keys of this machine in `dataDir/local-keys.json`; made at the first call, the same for every process after. */
export async function loadLocalKeys(dataDir: string): Promise<LocalKeys> {
  const path = join(dataDir, KEYS_FILE);
  const known = await readKeys(path);
  if (known) return known;
  await mkdir(dataDir, { recursive: true });
  const made = { entra: await newKey(`entra-${randomUUID()}`), connector: await newKey(`connector-${randomUUID()}`) };
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(made), { mode: 0o600 });
  // a link fails where the file exists: of two processes that start together, both end with the keys of the first
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await unlink(draft);
  return (await readKeys(path)) ?? made;
}
