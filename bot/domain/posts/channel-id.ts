// as Teams makes them (`19:…@thread.tacv2`), without the signs that no record can be named by
const CHANNEL_ID = /^19:[\w.-]{1,180}@[\w.-]{1,40}$/;

/** Whether a text can be the id of a channel. What comes from outside and cannot be is not kept, nor asked about. */
export const isChannelId = (text: string): boolean => CHANNEL_ID.test(text);
