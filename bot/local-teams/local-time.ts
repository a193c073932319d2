const offsets = new Map<string, Intl.DateTimeFormat>();

function offsetOf(zone: string): Intl.DateTimeFormat {
  const format = offsets.get(zone) ?? new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "longOffset" });
  offsets.set(zone, format);
  return format;
}

/** An instant as the wall clock of a zone with its offset: `2026-11-16T09:00:00.000+01:00`. */
export function localTimestamp(instant: string, zone: string): string {
  const at = new Date(instant);
  const name = offsetOf(zone).formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  const offset = name === "GMT" ? "+00:00" : name.slice("GMT".length);
  const sign = offset.startsWith("-") ? -1 : 1;
  const minutes = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
  return `${new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, -1)}${offset}`;
}
