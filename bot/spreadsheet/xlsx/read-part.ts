import { TextDecoder } from "node:util";
import { errorCode } from "../error-code";
import { type Refusal, refuse } from "../refusal";
import { type XmlEvents, XmlReader } from "./xml-reader";
import { type InflateBudget, inflateEntry, type Zip } from "./zip";

/** Reads one XML part of an xlsx while it is inflated; an event may stop it by returning a refusal from `stopped`. */
export async function readPart(
  zip: Zip,
  name: string,
  budget: InflateBudget,
  events: XmlEvents,
  stopped: () => Refusal | null = () => null,
): Promise<Refusal | null> {
  const entry = zip.entries.get(name);
  if (!entry) return refuse("damaged-file");
  const reader = new XmlReader(events);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const feed = (bytes?: Uint8Array): Refusal | null => {
    const text = decoded(decoder, bytes);
    if (text === null) return refuse("damaged-file");
    const problem = reader.write(text);
    if (problem) return refuse(problem === "doctype" ? "unsafe-xml" : "damaged-file");
    return stopped();
  };
  const refusal = (await inflateEntry(zip, entry, budget, feed)) ?? feed();
  if (refusal) return refusal;
  return reader.end() ? refuse("damaged-file") : null;
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined): string | null {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (error) {
    if (errorCode(error) === "ERR_ENCODING_INVALID_ENCODED_DATA") return null;
    throw error;
  }
}
