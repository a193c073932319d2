const part = encodeURIComponent;

/** The paths of the instances, their séances, packs and decisions. */
export const committeePaths = {
  committees: (planId: string) => `/api/plans/${part(planId)}/committees`,
  committee: (committeeId: string) => `/api/committees/${part(committeeId)}`,
  /** Generates the dates of a year, or says what they would be (`?dry=1`). */
  committeeYear: (committeeId: string) => `/api/committees/${part(committeeId)}/year`,
  addMeeting: (committeeId: string) => `/api/committees/${part(committeeId)}/meetings`,
  meeting: (meetingId: string) => `/api/meetings/${part(meetingId)}`,
  meetingSteps: (meetingId: string) => `/api/meetings/${part(meetingId)}/steps`,
  /** Writes to the members. */
  convocation: (meetingId: string) => `/api/meetings/${part(meetingId)}/convocation`,
  /** The pack as it would be frozen now, with what is missing. */
  packDraft: (meetingId: string) => `/api/meetings/${part(meetingId)}/pack/draft`,
  freezePack: (meetingId: string) => `/api/meetings/${part(meetingId)}/pack`,
  pack: (packId: string) => `/api/packs/${part(packId)}`,
  /** What changed since it was frozen; or, with `?before=`, since another pack. */
  packChanges: (packId: string) => `/api/packs/${part(packId)}/changes`,
  packFile: (packId: string, format: PackFormat) => `/api/packs/${part(packId)}/files/${format}`,
  meetingDecisions: (meetingId: string) => `/api/meetings/${part(meetingId)}/decisions`,
  /** The register; `?q=&committee=&year=&state=&owner=`. */
  decisions: (planId: string) => `/api/plans/${part(planId)}/decisions`,
  decision: (decisionId: string) => `/api/decisions/${part(decisionId)}`,
  applyDecision: (decisionId: string) => `/api/decisions/${part(decisionId)}/application`,
  undoDecision: (decisionId: string) => `/api/decisions/${part(decisionId)}/undo`,
  withdrawDecision: (decisionId: string) => `/api/decisions/${part(decisionId)}/withdrawal`,
  followDecision: (decisionId: string) => `/api/decisions/${part(decisionId)}/follow-up`,
  /** The summary: as it would be posted (get), posted or corrected (post). */
  summary: (meetingId: string) => `/api/meetings/${part(meetingId)}/summary`,
  acknowledge: (meetingId: string) => `/api/meetings/${part(meetingId)}/acknowledgement`,
  /** The relevé de décisions. */
  minutesFile: (meetingId: string, format: "docx" | "html") => `/api/meetings/${part(meetingId)}/minutes/${format}`,
  /** The quarterly note to the élus; `?quarter=2026-T4`. */
  electedNote: (planId: string) => `/api/plans/${part(planId)}/elected-note`,
  electedNoteFile: (planId: string, format: "docx" | "html") => `/api/plans/${part(planId)}/elected-note/${format}`,
} as const;

/** The files of a pack. */
export const PACK_FORMATS = ["html", "docx", "pptx", "xlsx"] as const;
export type PackFormat = (typeof PACK_FORMATS)[number];

export { committeeSubPages } from "./committee-sub-pages";
