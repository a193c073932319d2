import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fillManifest } from "./fill-manifest.mjs";

/**
 * The files of the Teams package by their name in the zip, in the order in which they are written, with the manifest
 * filled from the environment. `faults` and `assumed` are those of `fillManifest`. `folder` is that of manifest.json.
 */
export async function readPackageFiles(folder, environment) {
  const { text, faults, assumed } = fillManifest(await readFile(join(folder, "manifest.json"), "utf8"), environment);
  const files = {
    "manifest.json": Buffer.from(text),
    "en.json": await readFile(join(folder, "en.json")),
    "color.png": await readFile(join(folder, "icons", "color.png")),
    "outline.png": await readFile(join(folder, "icons", "outline.png")),
  };
  return { files, faults, assumed };
}

/** The manifest and its translations as values, from the files of the package. */
export function parsePackageFiles(files) {
  const manifest = JSON.parse(files["manifest.json"].toString());
  const translations = (manifest.localizationInfo?.additionalLanguages ?? [])
    .filter(({ file }) => files[file] !== undefined)
    .map(({ file }) => ({ file, strings: JSON.parse(files[file].toString()) }));
  return { manifest, translations };
}
