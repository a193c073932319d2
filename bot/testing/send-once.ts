import type { Messenger } from "../ports";
import type { Authority } from "../usecases/authority";
import { type PromptsReport, sendPrompts } from "../usecases/send-prompts";
import { passingTime } from "./passing-time";
import { aSender } from "./sending-world";

/** One run of the job by hand in a process of its own; time passes fifty times faster than it does. */
export async function sendOnce(
  authority: Authority,
  messenger: Messenger,
  { dryRun = false, name = "process-1" } = {},
): Promise<PromptsReport> {
  const sender = aSender(authority, passingTime(50).timer, name, { messenger });
  const report = await sendPrompts(sender, { dryRun });
  await sender.pacer.leave();
  return report;
}
