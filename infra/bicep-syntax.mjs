import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/**
 * Opens a Bicep parser. Gives a function of a text that returns one `{ line, column, text }` a syntax fault, or null
 * when tree-sitter and its Bicep grammar are not installed under `root`.
 */
export async function openBicepParser(root) {
  const local = createRequire(`${root}/package.json`);
  const grammar = resolve(local, "tree-sitter-bicep/tree-sitter-bicep.wasm");
  const engine = resolve(local, "web-tree-sitter");
  if (grammar === null || engine === null) return null;
  const { Language, Parser } = local("web-tree-sitter");
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(await readFile(grammar)));
  return (text) => faultsOf(parser.parse(text).rootNode);
}

function resolve(local, name) {
  try {
    return local.resolve(name);
  } catch {
    return null;
  }
}

function faultsOf(node) {
  if (!node.hasError) return [];
  if (node.isError || node.isMissing) {
    const { row, column } = node.startPosition;
    return [{ line: row + 1, column: column + 1, text: node.isMissing ? node.type : node.text.slice(0, 40) }];
  }
  return node.children.flatMap((child) => faultsOf(child));
}
