/** What a decision can do to the plan; the remit of an instance names those it may take. */
export const EFFECT_KINDS = ["dates", "phase", "owner", "sponsor", "reorientation", "suspension", "abandonment", "new-action"] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];
