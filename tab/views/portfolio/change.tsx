import type { Said } from "./trend-words";

/** What became of a figure, under it; nothing where there is nothing to compare with. */
export const Change = ({ said }: { said: Said | null }) => (said === null ? null : <span class={said.worse ? "change worse" : "change"}>{said.text}</span>);
