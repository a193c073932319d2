import { texts } from "../app/language";

/** The grey shape of what comes: a sentence and some rows. */
export function Skeleton({ rows = 6 }: { rows?: number }) {
  return (
    <div class="skeleton" aria-busy="true">
      <p class="only-heard" role="status">
        {texts.value.shell.loading}
      </p>
      <span class="bone wide" />
      <span class="bone tall" />
      <span class="bone tall short" />
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} class="bone row" />
      ))}
    </div>
  );
}
