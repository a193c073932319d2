import { useRef } from "preact/hooks";
import type { MeetingView } from "../../../bot/contract/meetings";

/** Now by the server’s clock: all who look at a séance see one time, whatever their own clocks say. */
export function useServerClock(view: Pick<MeetingView, "now"> | null): () => number {
  const known = useRef<{ view: Pick<MeetingView, "now">; aheadMs: number } | null>(null);
  if (view !== null && known.current?.view !== view) known.current = { view, aheadMs: Date.parse(view.now) - Date.now() };
  return () => Date.now() + (known.current?.aheadMs ?? 0);
}
