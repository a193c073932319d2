import { slug } from "../../../bot/domain/wording/fold";

/** The id of a new instance: its plan and its name in plain letters, with a number where the name was given before. */
export function committeeIdOf(planId: string, name: string, taken: ReadonlySet<string>): string {
  const first = `${planId}.${slug(name)}`;
  let id = first;
  for (let rank = 2; taken.has(id); rank += 1) id = `${first}-${rank}`;
  return id;
}
