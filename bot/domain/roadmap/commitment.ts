/** An *engagement de mandature*: what the elected majority promised, in its own words. */
export interface Commitment {
  id: string;
  title: string;
  /** *Mesure phare* : one of the few that are told first. */
  flagship: boolean;
}

/** So many are a programme; more would be a plan. */
export const MOST_COMMITMENTS = 100;
