import type { AdaptiveCard } from "./adaptive-card";

/** Teams refuses larger cards, and cuts none. */
export const CARD_LIMIT = 28 * 1024;
/** What Jalon allows itself, so that the activity around the card fits too. */
export const CARD_BUDGET = 20 * 1024;

/** Size of a card as Teams counts it: bytes in UTF-16. */
export const cardBytes = (card: AdaptiveCard): number => 2 * JSON.stringify(card).length;
