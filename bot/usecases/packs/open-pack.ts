import type { Pack, PackMark } from "../../domain/committee/pack";
import type { PackContent } from "../../domain/committee/pack-content";
import type { Authority } from "../authority";

/** A pack read from its bytes. `verified`: they are those that were frozen. */
export interface OpenedPack {
  mark: PackMark;
  content: PackContent;
  /** The content as it was hashed. */
  text: string;
  verified: boolean;
}

/** Reads what is frozen in a pack, and proves it; null when its bytes are damaged. */
export async function openPack({ seals }: Authority, pack: Pack): Promise<OpenedPack | null> {
  const opened = await seals.open(pack);
  const content = opened === null ? null : contentOf(opened.text);
  return opened === null || content === null ? null : { mark: markOf(pack), content, ...opened };
}

// what was frozen was checked then; only damage can make it something else
function contentOf(text: string): PackContent | null {
  try {
    return JSON.parse(text) as PackContent;
  } catch {
    return null;
  }
}

/** What is told of a pack without opening it. */
export function markOf({ packed: _packed, ...mark }: Pack): PackMark {
  return mark;
}
