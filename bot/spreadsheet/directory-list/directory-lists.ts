import { readList } from "./read-list";
import { writeApplications, writeDirections } from "./write-lists";

/** Lists of directions and applications, in and out. */
export const directoryLists = { read: readList, writeDirections, writeApplications };
