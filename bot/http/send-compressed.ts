import { existsSync, readdirSync } from "node:fs";
import { extname } from "node:path";
import type { RequestHandler } from "express";
import { reads } from "./compress";

const CODINGS = [
  { coding: "br", ending: ".br" },
  { coding: "gzip", ending: ".gz" },
] as const;

/**
 * Points at the compressed file beside the one that is asked for, where the build made one and whoever asks can read it;
 * what comes after sends it.
 */
export function sendCompressed(folder: string): RequestHandler {
  // names carry their content: what is beside them when the server starts stays true
  const made = new Set(existsSync(folder) ? readdirSync(folder) : []);
  return (request, response, next) => {
    const name = request.path.slice(1);
    const variants = CODINGS.filter(({ ending }) => made.has(`${name}${ending}`));
    if (variants.length === 0) return next();
    response.vary("Accept-Encoding");
    const readable = variants.find(({ coding }) => reads(coding, request.headers["accept-encoding"]));
    if (readable) {
      response.type(extname(name)).set("Content-Encoding", readable.coding);
      request.url = `/${name}${readable.ending}`;
    }
    next();
  };
}
