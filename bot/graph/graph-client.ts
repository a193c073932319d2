import type { Client, Context } from "@microsoft/microsoft-graph-client";

export interface GraphAccess {
  /** A token of Jalon itself for Graph. */
  token: () => Promise<string>;
  /** Where requests really go; Graph itself unless said otherwise. */
  address?: (url: string) => string;
  timeLimitMs?: number;
}

const TIME_LIMIT_MS = 10_000;

/**
 * Microsoft's client, told to try once: who waits, and how long, is decided by whoever asks. Loaded when it is first
 * needed: most authorities never allow it.
 */
export async function openGraph({ token, address = (url) => url, timeLimitMs = TIME_LIMIT_MS }: GraphAccess): Promise<Client> {
  const graph = await import("@microsoft/microsoft-graph-client");
  const authentication = new graph.AuthenticationHandler({ getAccessToken: token });
  const retries = new graph.RetryHandler(new graph.RetryHandlerOptions(1, 0));
  // the client only hands its token to https addresses of Graph: another address is put in after it has
  const exchange = {
    async execute(context: Context): Promise<void> {
      const url = typeof context.request === "string" ? context.request : context.request.url;
      const options = { ...context.options, signal: AbortSignal.timeout(timeLimitMs) } as RequestInit;
      context.response = await fetch(address(url), options);
    },
  };
  authentication.setNext(retries);
  retries.setNext(exchange);
  return graph.Client.initWithMiddleware({ middleware: authentication });
}
