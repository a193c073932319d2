import { Agent, type IncomingMessage, request } from "node:http";

export interface Call {
  method: "GET" | "POST";
  url: string;
  headers: Record<string, string>;
  body?: string;
}

export interface Answer {
  status: number;
  /** As it came over the wire: decompressed by nobody. */
  bytes: Buffer;
  readonly body: string;
  /** Its ETag; empty when it has none. */
  tag: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One request over a kept connection. */
export function call({ method, url, headers, body }: Call): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(url, { method, agent, headers: { ...headers, ...(body === undefined ? {} : { "content-length": Buffer.byteLength(body) }) } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => done(answerOf(response, Buffer.concat(parts))));
    });
    sent.on("error", (error: NodeJS.ErrnoException) => {
      // a server may end a kept connection that rested just as the next request is written to it
      const isIdle = sent.reusedSocket && error.code === "ECONNRESET" && method === "GET";
      if (isIdle) call({ method, url, headers }).then(done, fail);
      else fail(error);
    });
    sent.end(body);
  });
}

const answerOf = ({ statusCode = 0, headers }: IncomingMessage, bytes: Buffer): Answer => ({
  status: statusCode,
  bytes,
  get body() {
    return bytes.toString();
  },
  tag: headers.etag ?? "",
});

/** Makes all calls, `width` at once; gives the seconds it took. Throws when an answer is not as expected. */
export async function callAll(calls: readonly Call[], width: number, expect: (answer: Answer) => boolean): Promise<number> {
  const started = performance.now();
  const queue = calls.values();
  const worker = async (): Promise<void> => {
    for (const one of queue) {
      const answer = await call(one);
      if (!expect(answer)) throw new Error(`${one.method} ${one.url} answered ${answer.status}: ${answer.body.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return (performance.now() - started) / 1000;
}
