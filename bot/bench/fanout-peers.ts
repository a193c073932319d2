import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type ConversationReference } from "botbuilder";
import type { FaultShares } from "../testing/throttling/connector-faults";
import type { ConnectorReport } from "../testing/throttling/throttling-connector";
import { startConnector } from "./connector-process";

/** A card of about the size of one that asks about five actions. */
const CARD = {
  type: "AdaptiveCard",
  version: "1.5",
  body: Array.from({ length: 40 }, (_, index) => ({ type: "TextBlock", text: `Une ligne de la carte, la ${index}e, avec un peu de texte`, wrap: true })),
};

type SendTo = (conversationId: string) => Promise<void>;

/** How Microsoft's samples send: `continueConversationAsync` of botbuilder's own adapter, nothing kept of what came of it. */
function sampleSender(serviceUrl: string): SendTo {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  return async (conversationId) => {
    const reference = {
      channelId: "msteams",
      serviceUrl,
      bot: { id: "28:bot", name: "Bot" },
      user: { id: conversationId, name: "" },
      conversation: { id: conversationId, isGroup: false, conversationType: "personal", name: "" },
    } satisfies Partial<ConversationReference>;
    await adapter.continueConversationAsync("", reference, async (context) => {
      await context.sendActivity({ type: "message", attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: CARD }] });
    });
  };
}

async function against(rate: number, faults: FaultShares, seed: number, work: (send: SendTo) => Promise<void>): Promise<ConnectorReport> {
  const connector = await startConnector({ rate, faults, seed });
  try {
    await work(sampleSender(`${connector.url}/tenant/`));
    return await connector.report();
  } finally {
    await connector.stop();
  }
}

export interface Peer {
  /** Seconds for all cards; extrapolated where only some were sent. */
  seconds: number;
  tried: number;
  lost: number;
  doubled: number;
  overLimit: number;
}

const judged = (report: ConnectorReport, tried: number, all: number): Peer => ({
  seconds: ((report.tookMs / 1000) * all) / tried,
  tried,
  lost: tried - Object.keys(report.delivered).length,
  doubled: Object.values(report.delivered).filter((count) => count > 1).length,
  overLimit: report.overLimit,
});

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `peer-${index}`);
const ignored = (): void => undefined;

/** One after the other: the first twentieth is sent, the rest is extrapolated. No answer at all is left out: it never ends. */
export async function sequentialLoop(cards: number, rate: number, faults: FaultShares, seed: number): Promise<Peer> {
  const tried = Math.ceil(cards / 20);
  const report = await against(rate, { ...faults, "accepted-hang": 0 }, seed, async (send) => {
    for (const name of names(tried)) await send(name).catch(ignored);
  });
  return judged(report, tried, cards);
}

/** All at once, as the sample that writes to every member of a team does. */
export async function allAtOnce(cards: number, rate: number, faults: FaultShares, seed: number): Promise<Peer> {
  const report = await against(rate, { ...faults, "accepted-hang": 0 }, seed, async (send) => {
    await Promise.all(names(cards).map((name) => send(name).catch(ignored)));
  });
  return judged(report, cards, cards);
}
