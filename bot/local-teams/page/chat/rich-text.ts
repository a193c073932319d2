const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text that may stand in HTML. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? "");

/** Marks inside a line that is already escaped: links with a web address, bold, italic. */
function inline(escaped: string): string {
  return escaped
    .replace(/\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g, (_whole, label: string, url: string) => `<a href="${url}">${label}</a>`)
    .replace(/\*\*(\S(?:[^*]*\S)?)\*\*/g, "<strong>$1</strong>")
    .replace(/(^|[\s(«\u00a0])\*(\S(?:[^*]*\S)?)\*(?=$|[\s).,;:!?»\u00a0])/g, "$1<em>$2</em>")
    .replace(/(^|[\s(«\u00a0])_(\S(?:[^_]*\S)?)_(?=$|[\s).,;:!?»\u00a0])/g, "$1<em>$2</em>");
}

/**
 * The small part of markdown that Teams draws and Jalon uses: bold, italic, links, lists. Everything is escaped
 * before the first mark is looked for, so no text can bring an element of its own.
 */
export function richText(text: string): string {
  const blocks: string[] = [];
  let list: { tag: "ul" | "ol"; items: string[] } | null = null;
  const closeList = () => {
    if (list) blocks.push(`<${list.tag}>${list.items.map((item) => `<li>${item}</li>`).join("")}</${list.tag}>`);
    list = null;
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const item = /^\s*(?:([-*•])|\d{1,3}[.)])\s+(.+)$/.exec(line);
    if (!item) {
      closeList();
      blocks.push(line.trim() === "" ? "" : `<p>${inline(escapeHtml(line))}</p>`);
      continue;
    }
    const tag = item[1] === undefined ? "ol" : "ul";
    if (list && list.tag !== tag) closeList();
    list ??= { tag, items: [] };
    list.items.push(inline(escapeHtml(item[2] ?? "")));
  }
  closeList();
  return blocks.join("");
}
