/**
 * What a Bicep file declares, read from its text: enough to compare files with each other. Comments are ignored;
 * strings and nested braces are followed. It does not judge syntax: bicep-syntax.mjs does.
 *
 * `{ params: [{ name, required }], vars: Map, modules: [{ name, path, params: Map }], outputs, used: [{ module, output }],
 *    loads, resources: [{ type, version }], code }`, where `code` is the text without comments.
 */
export function readBicep(text) {
  const code = withoutComments(text);
  const find = (pattern) => [...code.matchAll(pattern)];
  return {
    code,
    params: find(/^param (\w+) [^\n=]+(=)?/gmu).map(([, name, hasDefault]) => ({ name, required: hasDefault === undefined })),
    vars: new Map(find(/^var (\w+) = '([^'$]*)'$/gmu).map(([, name, value]) => [name, value])),
    modules: find(/^module (\w+) '([^']+)' =/gmu).map((found) => {
      const [, name, path] = found;
      const body = objectEntries(code, code.indexOf("{", found.index));
      return { name, path, params: entriesOf(body.get("params")) };
    }),
    outputs: find(/^output (\w+) /gmu).map(([, name]) => name),
    used: find(/\b(\w+)!?\.outputs\.(\w+)/gu).map(([, module, output]) => ({ module, output })),
    loads: find(/\bload(?:Json|Text|Yaml)Content\('([^']+)'/gu).map(([, path]) => path),
    resources: find(/^\s*resource \w+ '([\w./]+)@([\w-]+)'/gmu).map(([, type, version]) => ({ type, version })),
  };
}

/** The entries of an object given as text (`{ a: 1, b: c }`), by key; empty when it is not an object. */
export function entriesOf(text) {
  return text?.startsWith("{") ? objectEntries(text, 0) : new Map();
}

function withoutComments(text) {
  let code = "";
  for (let at = 0; at < text.length;) {
    const end = text[at] === "'" ? endOfString(text, at) : endOfComment(text, at);
    if (text[at] === "'") code += text.slice(at, end);
    else if (end === at) code += text[at];
    at = Math.max(end, at + 1);
  }
  return code;
}

function endOfComment(text, at) {
  const until = (mark, otherwise) => (text.indexOf(mark, at) === -1 ? otherwise : text.indexOf(mark, at));
  if (text.startsWith("//", at)) return until("\n", text.length);
  return text.startsWith("/*", at) ? until("*/", text.length) + 2 : at;
}

/** The place after the string that opens at `at`, its interpolations included. */
function endOfString(text, at) {
  for (let next = at + 1; next < text.length; next += 1) {
    if (text[next] === "\\") next += 1;
    else if (text[next] === "'") return next + 1;
    else if (text.startsWith("${", next)) next = endOfBlock(text, next + 1) - 1;
  }
  return text.length;
}

/** The place after the bracket that closes the one at `at`. */
function endOfBlock(text, at) {
  let depth = 0;
  for (let next = at; next < text.length; next += 1) {
    if (text[next] === "'") next = endOfString(text, next) - 1;
    else if ("{[(".includes(text[next])) depth += 1;
    else if ("}])".includes(text[next])) depth -= 1;
    if (depth === 0) return next + 1;
  }
  return text.length;
}

function objectEntries(text, open) {
  const close = endOfBlock(text, open) - 1;
  const entries = new Map();
  for (let at = open + 1; at < close;) {
    const [whole, key] = /^[\s,]*([\w-]+|'[^']*')\s*:[ \t]*/u.exec(text.slice(at, close)) ?? [];
    if (whole === undefined) break;
    const start = at + whole.length;
    at = endOfValue(text, start, close);
    entries.set(key, text.slice(start, at).trim());
  }
  return entries;
}

function endOfValue(text, start, close) {
  let at = start;
  while (at < close && text[at] !== "\n" && text[at] !== ",") {
    if (text[at] === "'") at = endOfString(text, at);
    else at = "{[(".includes(text[at]) ? endOfBlock(text, at) : at + 1;
  }
  return at;
}
