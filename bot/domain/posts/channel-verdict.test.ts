import { channelVerdict, type Told } from "./channel-verdict";
import type { ChannelKind, ChannelRecord } from "./post-record";

type Row = [team: Told, channel: Told, kind: ChannelKind, state: ChannelRecord["state"]];

const ROWS: Row[] = [
  ["silent", "silent", "standard", "unproven"],
  ["yes", "silent", "private", "unproven"],
  ["silent", "no", "unknown", "unproven"],
  ["no", "no", "standard", "uninstalled"],
  ["no", "no", "private", "uninstalled"],
  ["yes", "no", "private", "closed"],
  ["yes", "no", "shared", "closed"],
  ["yes", "no", "unknown", "closed"],
  ["silent", "no", "shared", "closed"],
  ["yes", "no", "standard", "gone"],
  ["yes", "yes", "standard", "reachable"],
  ["no", "yes", "shared", "reachable"],
];

describe("whether Jalon can write in a channel", () => {
  it.each(ROWS)("team says %s, channel says %s, %s: %s", (team, channel, kind, state) =>
    expect(channelVerdict(team, channel, kind)).toBe(state),
  );
});
