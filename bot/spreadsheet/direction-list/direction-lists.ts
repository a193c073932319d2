import { readDirectionList } from "./read-direction-list";
import { writeDirectionList } from "./write-direction-list";

/** Lists of directions, in and out. */
export const directionLists = { read: readDirectionList, write: writeDirectionList };
