/** The drawing of an icon: the paths of one of Fluent's (`fluent-icon:…`), or our own, on 20 × 20. */
export type Drawing = string[];

/** An icon that stands beside its word: it says nothing by itself. */
export function Icon({ of, size = 20, kind }: { of: Drawing; size?: number; kind?: string }) {
  return (
    <svg class={`icon ${kind ?? ""}`} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {of.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
