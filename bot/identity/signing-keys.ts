import { importJWK, type CryptoKey, type JWK } from "jose";
import { z } from "zod";

/** A public key as its publisher describes it; Bot Framework keys say for which channels they may sign. */
export interface PublishedKey extends JWK {
  endorsements?: string[];
}

const keySet = z.object({ keys: z.array(z.looseObject({ kid: z.string().optional(), endorsements: z.array(z.string()).optional() })) });
const configuration = z.object({ jwks_uri: z.url() });

export interface SigningKeys {
  /** The key of that id; null when the publisher has none. Throws `KEYS_UNAVAILABLE` when it cannot be asked. */
  find(kid: string): Promise<{ key: CryptoKey; endorsements: readonly string[] } | null>;
}

/** Keys that are known from the start, such as those of the local issuer. */
export function fixedKeys(keys: readonly PublishedKey[]): SigningKeys {
  const imported = new Map<string, Promise<CryptoKey>>();
  return {
    async find(kid) {
      const published = keys.find((key) => key.kid === kid);
      if (!published) return null;
      const pending = imported.get(kid) ?? (importJWK(published, "RS256") as Promise<CryptoKey>);
      imported.set(kid, pending);
      return { key: await pending, endorsements: published.endorsements ?? [] };
    },
  };
}

const FRESH_FOR_MS = 24 * 3_600_000;
const ASK_AGAIN_AFTER_MS = 60_000;

/** Keys published at an address, kept for a day; an unknown id asks again, at most once a minute. */
export function publishedKeys(jwksUrl: () => Promise<string>, elapsed: () => number): SigningKeys {
  let kept: { keys: SigningKeys; at: number } | null = null;
  let reading: Promise<SigningKeys> | null = null;
  const read = async (): Promise<SigningKeys> => {
    const { keys } = await fetchJson(await jwksUrl(), keySet);
    kept = { keys: fixedKeys(keys as PublishedKey[]), at: elapsed() };
    return kept.keys;
  };
  const fresh = (): Promise<SigningKeys> =>
    (reading ??= read().finally(() => {
      reading = null;
    }));
  return {
    async find(kid) {
      // keys that are known go on serving while their publisher is down
      const known = kept && elapsed() - kept.at < FRESH_FOR_MS ? await kept.keys.find(kid) : null;
      if (known) return known;
      if (kept && elapsed() - kept.at < ASK_AGAIN_AFTER_MS) return null;
      return (await fresh()).find(kid);
    },
  };
}

/** Reads the address of the keys from an OpenID configuration. */
export const jwksUrlOf = (metadataUrl: string) => async (): Promise<string> => (await fetchJson(metadataUrl, configuration)).jwks_uri;

async function fetchJson<S extends z.ZodType>(url: string, shape: S): Promise<z.infer<S>> {
  try {
    const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(3000) });
    if (!response.ok) throw unavailable(`status ${response.status}`);
    return shape.parse(await response.json());
  } catch (error) {
    throw unavailable(error instanceof Error ? error.message : "no answer");
  }
}

const unavailable = (why: string): Error => Object.assign(new Error(`signing keys cannot be had: ${why}`), { code: "KEYS_UNAVAILABLE" });
