import { useEffect, useState } from "preact/hooks";

const WIDE = "(min-width: 721px)";

/** True where the page is wider than a phone's; follows the window as it is turned or dragged. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = (): void => setWide(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return wide;
}
