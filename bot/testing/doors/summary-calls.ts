/** What each of those who call is answered about the summary of no séance, and about the note to the élus. */
export const summaryCalls = {
  "post /api/meetings/{meetingId}/convocation": { status: [401, 404, 404, 404, 404, 404] },
  "get /api/meetings/{meetingId}/summary": { status: [401, 404, 404, 404, 404, 404] },
  "post /api/meetings/{meetingId}/summary": { status: [401, 404, 404, 404, 404, 404] },
  "post /api/meetings/{meetingId}/acknowledgement": { status: [401, 404, 404, 404, 404, 404] },
  "get /api/plans/{planId}/elected-note": { status: [401, 403, 403, 403, 200, 200] },
};
