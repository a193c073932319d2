import type { ConnectorFault } from "../testing/throttling/connector-faults";
import { evenPaceSeconds } from "./even-pace";

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));
const failingFirst =
  (fault: ConnectorFault, ...failing: string[]) =>
  (conversation: string, attempt: number): ConnectorFault | null =>
    attempt === 1 && failing.includes(conversation) ? fault : null;

describe("an even pace", () => {
  it("takes a slot for each card", () => {
    expect(evenPaceSeconds(names(101), 50, () => null)).toBe(2);
  });

  it("takes one more for what is refused, and waits at the end only for what was refused there", () => {
    const busy = { kind: "busy", retryAfter: "1" } as const;
    expect(evenPaceSeconds(names(101), 50, failingFirst(busy, "3"))).toBe(2.02);
    expect(evenPaceSeconds(names(101), 50, failingFirst(busy, "100"))).toBe(3);
  });

  it("tries at once again what was not taken, and counts what was taken without a word as delivered", () => {
    expect(evenPaceSeconds(names(101), 50, failingFirst({ kind: "unavailable" }, "100"))).toBe(2.02);
    expect(evenPaceSeconds(names(101), 50, failingFirst({ kind: "accepted-hang" }, "100"))).toBe(2);
  });
});
