import type { RequestHandler } from "express";
import { sendProblem } from "./problem";

/** Whether a host name, without port, is this machine. */
export function isLoopbackName(name: string): boolean {
  const bare = name.replace(/^\[|\]$/g, "").toLowerCase();
  return bare === "localhost" || bare === "::1" || /^127(\.\d{1,3}){3}$/.test(bare);
}

/** Whether a socket address is this machine. */
export function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && isLoopbackName(address.replace(/^::ffff:/i, ""));
}

/** Whether a service URL is an http address of this machine. */
export function isLoopbackUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const plain = url.username === "" && url.password === "";
  return plain && (url.protocol === "http:" || url.protocol === "https:") && isLoopbackName(url.hostname);
}

function hostName(host: string | undefined): string {
  return host !== undefined && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : "";
}

function isForeignPost(method: string, host: string | undefined, origin: string | undefined, site: string | undefined): boolean {
  if (method === "GET" || method === "HEAD") return false;
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}

/**
 * Lets in this machine only. Tokens of anybody are given out here, so the name in Host counts too (a foreign page may
 * make a name of its own point to 127.0.0.1), and no other page may post.
 */
export const loopbackOnly: RequestHandler = (request, response, next) => {
  const { host, origin, "sec-fetch-site": site } = request.headers;
  if (!isLoopbackAddress(request.socket.remoteAddress) || !isLoopbackName(hostName(host))) {
    return sendProblem(response, 403, "not-loopback", "Teams local ne répond qu’à cette machine.");
  }
  if (isForeignPost(request.method, host, origin, typeof site === "string" ? site : undefined)) {
    return sendProblem(response, 403, "cross-origin", "Cette requête vient d’une autre page.");
  }
  return next();
};
