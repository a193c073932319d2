import type { ComponentChildren } from "preact";

export interface Fact {
  name: string;
  value: ComponentChildren;
}

/** Name and value, line by line; a value that is missing says why in its own words. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A value, or in grey why there is none. */
export const orWhy = (value: string | null, why: string): ComponentChildren =>
  value === null || value === "" ? <span class="quiet">{why}</span> : value;
