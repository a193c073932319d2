import type { Review } from "../../../bot/contract/review";
import { expandAcronyms } from "../../../bot/domain/wording/acronyms";

/** The review as elected members read it: each acronym is spelt out where it comes first, in the order of the page. */
export function plainReview(review: Review): { review: Review; unknown: string[] } {
  const met = new Set<string>();
  const unknown = new Set<string>();
  const say = (text: string): string => {
    const expanded = expandAcronyms(text, [], met);
    for (const short of expanded.unknown) unknown.add(short);
    return expanded.text;
  };
  const step = (one: Review["axes"][number]["reached"][number]) => ({ ...one, project: say(one.project), title: say(one.title) });
  const axes = review.axes.map((axis) => ({
    ...axis,
    name: say(axis.name),
    closed: axis.closed.map((one) => ({ ...one, name: say(one.name), usage: say(one.usage), commitments: one.commitments.map(say) })),
    reached: axis.reached.map(step),
    later: axis.later.map(step),
  }));
  return { review: { ...review, axes, stopped: review.stopped.map((one) => ({ ...one, name: say(one.name) })) }, unknown: [...unknown] };
}
