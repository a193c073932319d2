const ABSENT = [401, 404, 404, 404, 404, 404];

/** The routes of the files of instances, with what each caller of the table of routes is answered about what is not there. */
export const documentCalls = {
  "get /api/packs/{packId}/files/{format}": { status: ABSENT },
  "get /api/meetings/{meetingId}/minutes/{format}": { status: ABSENT },
  "get /api/plans/{planId}/elected-note/{format}": { status: [401, 403, 403, 403, 200, 200] },
};
