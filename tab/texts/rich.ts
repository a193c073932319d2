/** A sentence with figures that lead somewhere: `to` names what lies behind, the view knows the address. */
export type Rich<To extends string> = (string | { to: To; text: string })[];

/** What lies behind the figures of the sentences. */
export type Behind =
  "axes" | "informed" | "decision" | "silent" | "late" | "gap" | "running" | "milestone" | "weather" | "actions";

/** Puts a separator between the parts of a rich sentence. */
export const joined = <B extends string>(parts: Rich<B>[], separator = " "): Rich<B> =>
  parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
