/** Where instances and their séances stand in the tab; apart from the paths of the API, which no first page of a visit needs. */
export const committeeSubPages = {
  /** The tree of instances, and the séances to come. */
  committees: (planId: string) => `plan/${planId}/instances`,
  committee: (committeeId: string) => `instance/${committeeId}`,
  /** A séance: its agenda, its pack, its decisions. */
  meeting: (meetingId: string) => `seance/${meetingId}`,
  /** The séances of the coming weeks: what opens beside a Teams meeting and in a channel. */
  meetings: () => "seances",
  /** Mode séance. */
  live: (meetingId: string) => `seance/${meetingId}/direct`,
  pack: (packId: string) => `dossier/${packId}`,
  decisions: (planId: string) => `plan/${planId}/decisions`,
} as const;
