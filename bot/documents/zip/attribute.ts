import { plainText } from "../model/plain-text";

/** A text as a value inside XML. */
export const attribute = (text: string): string =>
  plainText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
