import type { Coming } from "./digest";
import type { Story } from "./moved";
import type { ProjectFacts } from "./project-facts";
import type { SilentAction } from "./silence";

/** Everything the readers of one direction, or of the whole plan, may be told of. */
export interface Part {
  /** Projects of the direction, or led by one of its people. */
  led: ProjectFacts[];
  /** Other projects in which its people steer an action. */
  near: ProjectFacts[];
  stories: Story[];
  silent: SilentAction[];
  /** Milestones of actions, from today on. */
  coming: Coming[];
}

export const emptyPart = (): Part => ({ led: [], near: [], stories: [], silent: [], coming: [] });

/** Several parts as one, each thing once; what one of them leads is led. */
export function mergedParts(parts: readonly Part[]): Part {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const once = <T>(of: (part: Part) => readonly T[]): T[] => [...new Set(parts.flatMap(of))];
  const led = once((part) => part.led);
  const near = once((part) => part.near).filter((project) => !led.includes(project));
  return {
    led,
    near,
    stories: once((part) => part.stories),
    silent: once((part) => part.silent),
    coming: once((part) => part.coming),
  };
}
