import { passingTime } from "../passing-time";
import { openTestAuthority } from "../open-test-authority";
import { aSender, slicesOf, WEEK } from "../sending-world";
import { sendSlice } from "../../usecases/sending/send-slice";

// Runs as a process of its own: sends what the ledger says is still to be sent, until it is done or killed.
const [, , file = "", now = ""] = process.argv;

async function main(): Promise<void> {
  const world = await openTestAuthority({ file });
  const { timer, clock } = passingTime(1, now);
  const sender = aSender({ ...world.authority, clock }, timer, `process-${process.pid}`);
  const waiting = (await world.authority.store.messagesOfWeek(WEEK)).filter(({ value }) => value.state === "planned");
  await Promise.all(slicesOf(waiting.map(({ value }) => value.personId), 50).map((slice) => sendSlice(sender, slice)));
  await sender.pacer.leave();
  world.close();
  process.exit(0);
}

void main();
