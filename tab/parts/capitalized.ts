/** A word as it begins a line: *à venir* gives *À venir*. */
export const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
