import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

/** Waits until a process has written a text, and gives all it wrote; throws with that when it does not come. */
export async function hear(child: ChildProcess, text: string, withinMs = 20_000): Promise<string> {
  let said = "";
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  child.stdout?.on("data", listen);
  child.stderr?.on("data", listen);
  for (let waited = 0; waited < withinMs; waited += 25) {
    if (said.includes(text)) return said;
    await pause(25);
  }
  throw new Error(`« ${text} » was not said, but: ${said}`);
}
