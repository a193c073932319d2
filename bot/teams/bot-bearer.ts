/** Gives the bot's own token, or null in anonymous local mode; never `refused` again, the one that was not accepted. */
export type BotToken = (refused?: string) => Promise<string | null>;

/** A token for the requests of a process. */
export interface BotBearer {
  token(): Promise<string | null>;
  /** This one was answered with 401: the next request asks for another, once for all that wait. */
  refuse(token: string | null): void;
}

/** Keeps track of a token that was refused, so that any number of refusals ask for one new token. */
export function createBotBearer(botToken: BotToken): BotBearer {
  let current: string | null = null;
  let refused: string | null = null;
  let renewing: Promise<string | null> | null = null;
  const renew = (old: string): Promise<string | null> => {
    renewing ??= botToken(old).finally(() => {
      renewing = null;
    });
    return renewing;
  };
  return {
    async token() {
      const token = await (refused === null ? botToken() : renew(refused));
      if (token !== refused) refused = null;
      current = token;
      return token;
    },
    refuse(token) {
      // an answer to a request of before the renewal says nothing of the new one
      if (token !== null && token === current) refused = token;
    },
  };
}
