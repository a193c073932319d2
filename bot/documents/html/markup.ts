import { plainText } from "../model/plain-text";

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as a page holds it. */
export const escaped = (text: string): string => plainText(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** An element around markup. */
export const element = (name: string, inside: string, attributes = ""): string => `<${name}${attributes === "" ? "" : ` ${attributes}`}>${inside}</${name}>`;

/** An element around a text, which may be read from either side. */
export const textElement = (name: string, text: string, attributes = ""): string => element(name, escaped(text), `dir="auto"${attributes === "" ? "" : ` ${attributes}`}`);
