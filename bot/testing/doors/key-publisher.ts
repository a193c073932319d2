import type { ServerResponse } from "node:http";
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from "jose";
import { openLoopback } from "./loopback-server";

/** A key pair as its publisher knows it. */
export interface TestKey {
  kid: string;
  privateKey: CryptoKey;
  publicJwk: JWK & { endorsements?: string[] };
}

const published = (kid: string, { kty, n, e }: JWK, endorsements?: string[]): TestKey["publicJwk"] => ({
  kty,
  n,
  e,
  kid,
  alg: "RS256",
  use: "sig",
  ...(endorsements ? { endorsements } : {}),
});

/** Makes an RSA key; `endorsements` are the channels it may sign for, as Bot Framework publishes them. */
export async function makeKey(kid: string, endorsements?: string[]): Promise<TestKey> {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  return { kid, privateKey, publicJwk: published(kid, await exportJWK(publicKey), endorsements) };
}

/** A key that is there already, as a publisher of that name would have it. */
export async function knownKey(kid: string, jwk: JWK, endorsements?: string[]): Promise<TestKey> {
  const privateKey = (await importJWK(jwk, "RS256")) as CryptoKey;
  return { kid, privateKey, publicJwk: published(kid, jwk, endorsements) };
}

/** What the publisher does when it is asked: its keys, or a way of failing. */
export type Mood = "well" | "error" | "hang" | "nonsense" | "null" | "redirect";

/** Publishes keys over HTTP as Entra and the Bot Connector do: a configuration that names the address of the keys. */
export async function openKeyPublisher(first: readonly TestKey[]) {
  let keys = first;
  let mood: Mood = "well";
  let asked = 0;
  const answers: Record<Exclude<Mood, "well" | "hang">, (response: ServerResponse) => void> = {
    error: (response) => response.writeHead(500).end("down"),
    nonsense: (response) => response.writeHead(200).end("<html>a proxy's page</html>"),
    null: (response) => response.writeHead(200, { "Content-Type": "application/json" }).end("null"),
    redirect: (response) => response.writeHead(302, { Location: "/keys-elsewhere" }).end(),
  };
  const { origin, close } = await openLoopback((request, response) => {
    const json = (value: unknown) => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(value));
    if (request.url === "/openid") return json({ jwks_uri: `${origin}/keys` });
    asked += 1;
    if (request.url === "/keys-elsewhere") return json({ keys: keys.map(({ publicJwk }) => publicJwk) });
    if (mood === "hang") return;
    if (mood !== "well") return answers[mood](response);
    json({ keys: keys.map(({ publicJwk }) => publicJwk) });
  });
  return {
    metadataUrl: `${origin}/openid`,
    keysUrl: `${origin}/keys`,
    /** How often the keys were asked for. */
    asked: () => asked,
    publish: (next: readonly TestKey[]) => {
      keys = next;
    },
    feel: (next: Mood) => {
      mood = next;
    },
    close,
  };
}

export type KeyPublisher = Awaited<ReturnType<typeof openKeyPublisher>>;
