import type { Answer } from "./answer";
import type { Engine } from "./engine";
import { headers, isOn } from "./request";
import type { EndpointRequest } from "./request";

interface Waiting {
  request: EndpointRequest;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

const MOST_TURNS = 4;

/**
 * Serves requests, those that write together: what arrives in one turn of the event loop is carried out in order in one
 * transaction of the file, and answered once that is committed. Each request is still whole or not at all; what a commit
 * costs is paid once for all of them.
 */
export function createGroupCommit(engine: Engine, serve: (request: EndpointRequest) => Answer): (request: EndpointRequest) => Promise<Answer> {
  let waiting: Waiting[] = [];
  const commit = (): void => {
    const group = waiting;
    waiting = [];
    try {
      const answers = engine.together(() => group.map(({ request }) => serve(request)));
      group.forEach(({ resolve }, index) => resolve(answers[index] as Answer));
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  };
  // while others keep coming, a few turns more bring them along: what is alone is not kept waiting
  const gather = (came: number, turns = 1): void => {
    if (waiting.length > came && turns < MOST_TURNS) setImmediate(gather, waiting.length, turns + 1);
    else commit();
  };
  return (request) => {
    if (!mayWrite(request)) return Promise.resolve().then(() => serve(request));
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(gather, 1);
      waiting.push({ request, resolve, reject });
    });
  };
}

/** Whether a request on documents may write; one that is taken for a reader and writes has a transaction of its own. */
function mayWrite({ method, segments, header, body }: EndpointRequest): boolean {
  if (method === "GET" || segments[4] !== "docs" || isOn(header(headers.isQuery))) return false;
  return !body.startsWith('[{"operationType":"Read"');
}
