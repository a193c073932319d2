import { createHmac, createSecretKey, timingSafeEqual } from "node:crypto";

/**
 * Checks the signature of a request made with the account key (Azure's "master" scheme, version 1.0):
 * HMAC-SHA256 over verb, resource type, resource link and date.
 */
export function createSignatureCheck(key: string): (request: SignedRequest) => boolean {
  const secret = createSecretKey(Buffer.from(key, "base64"));
  return ({ authorization, method, resourceType, resourceLink, date }) => {
    const text = `${method.toLowerCase()}\n${resourceType}\n${resourceLink}\n${date.toLowerCase()}\n\n`;
    const signature = createHmac("sha256", secret).update(text).digest("base64");
    const expected = Buffer.from(encodeURIComponent(`type=master&ver=1.0&sig=${signature}`));
    const received = Buffer.from(authorization);
    return received.length === expected.length && timingSafeEqual(received, expected);
  };
}

export interface SignedRequest {
  /** The header as sent: percent-encoded. */
  authorization: string;
  method: string;
  /** dbs, colls, docs, pkranges, or empty for the account. */
  resourceType: string;
  /** The resource, or the parent of a feed, without outer slashes. */
  resourceLink: string;
  /** The header x-ms-date. */
  date: string;
}
