import type { CosmosClientOptions } from "@azure/cosmos";
import { answerRefusal } from "./answer";
import type { Answer } from "./answer";
import { badRequest } from "./refusals";
import type { EndpointRequest } from "./request";

/** What `CosmosClientOptions.httpClient` takes. */
export type HttpClient = NonNullable<CosmosClientOptions["httpClient"]>;
type PipelineRequest = Parameters<HttpClient["sendRequest"]>[0];
type PipelineResponse = Awaited<ReturnType<HttpClient["sendRequest"]>>;
type PipelineHeaders = PipelineResponse["headers"];

/** Hands the SDK's requests to the server without a socket. */
export function createHttpClient(
  serve: (request: EndpointRequest) => Promise<Answer>,
  describe: (answer: Answer) => RawHeaders,
): HttpClient {
  return {
    async sendRequest(request): Promise<PipelineResponse> {
      const read = readRequest(request);
      const answer = read === undefined ? answerRefusal(badRequest("The path of the request is invalid.")) : await serve(read);
      return {
        request,
        status: answer.status,
        headers: new AnswerHeaders(describe(answer)),
        bodyAsText: answer.body,
      };
    },
  };
}

function readRequest({ url, method, headers, body }: PipelineRequest): EndpointRequest | undefined {
  const pathAt = url.indexOf("/", url.indexOf("//") + 2);
  const path = pathAt === -1 ? "" : url.slice(pathAt);
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    const decoded = segment.includes("%") ? decode(segment) : segment;
    if (decoded === undefined) return undefined;
    if (decoded !== "") segments.push(decoded);
  }
  return { method, segments, body: typeof body === "string" ? body : "", header: (name) => headers.get(name) };
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

export type RawHeaders = Record<string, string>;

/** Response headers over a plain object: the SDK reads each response's headers once. */
class AnswerHeaders implements PipelineHeaders {
  constructor(private readonly raw: RawHeaders) {}
  get(name: string): string | undefined {
    return this.raw[name.toLowerCase()];
  }
  has(name: string): boolean {
    return Object.hasOwn(this.raw, name.toLowerCase());
  }
  set(name: string, value: string | number | boolean): void {
    this.raw[name.toLowerCase()] = String(value);
  }
  delete(name: string): void {
    delete this.raw[name.toLowerCase()];
  }
  toJSON(): RawHeaders {
    return this.raw;
  }
  [Symbol.iterator](): Iterator<[string, string]> {
    return Object.entries(this.raw)[Symbol.iterator]();
  }
}
