import type { XmlEvents } from "./xml-reader";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  name: string;
  hidden: boolean;
  relation: string;
}

/** Reads the list of sheets and the system of dates. */
export function workbookPart(): { events: XmlEvents; sheets: ListedSheet[]; from1904: () => boolean } {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  const events: XmlEvents = {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = ["1", "true", "on"].includes(attributes.get("date1904") ?? "");
      if (name !== "sheet") return;
      const hidden = (attributes.get("state") ?? "visible") !== "visible";
      sheets.push({ name: attributes.get("name") ?? "", hidden, relation: attributes.get("id") ?? "" });
    },
    text() {},
    close() {},
  };
  return { events, sheets, from1904: () => from1904 };
}

/** Reads where the parts are: target by relation id, and by the last word of the relation's type. */
export function relations(folder: string): { events: XmlEvents; byId: Map<string, string>; byType: Map<string, string> } {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  const events: XmlEvents = {
    open(name, attributes) {
      const target = attributes.get("Target");
      if (name !== "Relationship" || target === undefined || attributes.get("TargetMode") === "External") return;
      const path = resolvePath(folder, target);
      byId.set(attributes.get("Id") ?? "", path);
      byType.set(attributes.get("Type")?.split("/").pop() ?? "", path);
    },
    text() {},
    close() {},
  };
  return { events, byId, byType };
}

/** A path inside the zip: relative to a folder, or from the root when it begins with a slash. */
function resolvePath(folder: string, target: string): string {
  const path: string[] = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
