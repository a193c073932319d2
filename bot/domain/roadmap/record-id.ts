// a document is named by its type, its edition and this: together they must fit the 255 characters of Cosmos
const RECORD_ID = /^[a-z0-9][a-z0-9._-]{0,199}$/i;

/** Whether a text can be the id of anything Jalon keeps: what cannot be is simply not there, and no store is asked. */
export const isRecordId = (text: string): boolean => RECORD_ID.test(text);
