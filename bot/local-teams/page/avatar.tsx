import { initials } from "./format";

/** The picture of a person: their initials, on one of eight tones that is always theirs. */
export function Avatar({ name, size = 32 }: { name: string; size?: number }) {
  const tone = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 8;
  const box = { width: size, height: size, fontSize: Math.round(size * 0.4) };
  return (
    <span class={`avatar tone-${tone}`} style={box} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** The mark of the bot: a flag on the way. */
export function BotMark({ size = 32 }: { size?: number }) {
  return (
    <svg class="bot-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path d="M11 25V8m0 1.2c3.4-2 6.2 1.6 10.6-.2v8.2c-4.4 1.8-7.2-1.8-10.6.2" />
    </svg>
  );
}
