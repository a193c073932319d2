import type { PlainPage } from "./plain-page";
import { electedWords } from "./words";

/** How many commitments have a project, and those that have none. Nothing where none is entered. */
export function MandateLines({ total, without }: PlainPage["commitments"]) {
  const words = electedWords.value;
  if (total === 0) return null;
  return (
    <section aria-labelledby="commitments-title">
      <h2 id="commitments-title">{words.mandateTitle}</h2>
      <p>{words.mandate(total - without.length, total)}</p>
      {without.length === 0 ? null : (
        <>
          <h3>{words.mandateWithout}</h3>
          <ul class="plain-lines">
            {without.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
