/** The drawing of one of Fluent's icons, read from its file when the tab is built. */
export type Drawing = string[];

/** The paths of an SVG file of `@fluentui/svg-icons`. */
export const drawingOf = (svg: string): Drawing => [...svg.matchAll(/ d="([^"]+)"/g)].map((match) => match[1] ?? "");

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
