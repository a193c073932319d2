import { LANGUAGES } from "../../domain/wording/language";
import { importTextsFor } from "../../texts/import";
import { readPhase, readPriority, readStatus, readWeather, readYesNo } from "./choices";

describe("the words of choices", () => {
  it.each(["", "bof", "en", "réalis", "0 %"])("%j is no status", (text) => expect(readStatus(text)).toBeNull());

  it.each([
    ["À venir", "planned"],
    ["a venir", "planned"],
    ["À discuter", "toDiscuss"],
    ["EN COURS", "inProgress"],
    ["Réalisé", "done"],
    ["réalisées", "done"],
    ["En retard", "late"],
    ["En pause", "paused"],
    ["Suspendue", "paused"],
    ["Bloqué", "blocked"],
    ["bloquée.", "blocked"],
    ["Abandonnés", "abandoned"],
  ])("%s is %s", (text, status) => expect(readStatus(text)).toBe(status));

  it.each([
    ["Élevé", "high"],
    ["élevée", "high"],
    ["Moyenne", "medium"],
    ["Bas", "low"],
    ["basse", "low"],
  ])("%s is priority %s", (text, priority) => expect(readPriority(text)).toBe(priority));

  it.each(LANGUAGES)("that Jalon writes are read back, in %s", (language) => {
    const { choices } = importTextsFor(language);
    const back = <T>(words: Record<string, string>, read: (text: string) => T) =>
      Object.entries(words).map(([choice, word]) => [choice, read(word)]);
    for (const [choice, read] of back(choices.status, readStatus)) expect(read).toBe(choice);
    for (const [choice, read] of back(choices.priority, readPriority)) expect(read).toBe(choice);
    for (const [choice, read] of back(choices.phase, readPhase)) expect(read).toBe(choice);
    for (const [choice, read] of back(choices.weather, readWeather)) expect(read).toBe(choice);
    for (const [choice, read] of back(choices.yesNo, readYesNo)) expect(read).toBe(choice === "yes");
  });
});
