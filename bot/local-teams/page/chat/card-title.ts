import type { CardJson } from "../../connector/entries";

function firstText(value: unknown): string {
  if (Array.isArray(value)) {
    for (const element of value) {
      const found = firstText(element);
      if (found) return found;
    }
    return "";
  }
  if (typeof value !== "object" || value === null) return "";
  if ("text" in value && typeof value.text === "string" && value.text.trim() !== "") return value.text;
  for (const inner of ["inlines", "items", "columns", "rows", "cells"] as const) {
    const found = inner in value ? firstText((value as Record<string, unknown>)[inner]) : "";
    if (found) return found;
  }
  return "";
}

/** What a card is about, for those who do not see it: its spoken text, else the first words in it. */
export function cardTitle(card: CardJson): string {
  const spoken = card["speak"];
  const title = typeof spoken === "string" && spoken !== "" ? spoken : firstText(card["body"]);
  return title.replace(/\*\*|__/g, "").slice(0, 120);
}

/** Whether the card asks for the whole width of the conversation. */
export function isFullWidth(card: CardJson): boolean {
  const teams = card["msteams"];
  return typeof teams === "object" && teams !== null && "width" in teams && String(teams.width).toLowerCase() === "full";
}
