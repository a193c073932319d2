const ABSENT = { status: [401, 404, 404, 404, 404, 404] };

/** The routes of the packs, with what each caller of the table of routes is answered about a séance and a pack that are not there. */
export const packCalls = {
  "get /api/meetings/{meetingId}/pack/draft": ABSENT,
  "post /api/meetings/{meetingId}/pack": ABSENT,
  "get /api/packs/{packId}": ABSENT,
  "get /api/packs/{packId}/changes": ABSENT,
};
