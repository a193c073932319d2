import {
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from "botbuilder";
import express from "express";
import type { AddressInfo } from "node:net";
import { LOCAL } from "../config";
import { openLocalIssuer } from "../local-teams/issuer";

/** The card of about the size that Jalon answers with; nothing is read, judged or kept for it. */
const CARD = {
  type: "AdaptiveCard",
  version: "1.5",
  body: Array.from({ length: 12 }, (_, index) => ({ type: "TextBlock", text: `Une ligne de la carte, la ${index}e, avec un peu de texte`, wrap: true })),
};

class BareBot extends ActivityHandler {
  protected override async onAdaptiveCardInvoke(): Promise<AdaptiveCardInvokeResponse> {
    return { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: CARD };
  }
}

/**
 * The peer of `answer-turn`: a bot as botbuilder's documentation writes it, its token check on, answering the same invoke
 * with a constant card.
 */
export async function runBareBot(dataDir: string): Promise<void> {
  const issuer = await openLocalIssuer({ dataDir, ...LOCAL });
  const app = express();
  app.get("/openid", (request, response) => {
    response.json({ issuer: "https://api.botframework.com", jwks_uri: `http://127.0.0.1:${(request.socket.address() as AddressInfo).port}/keys`, id_token_signing_alg_values_supported: ["RS256"] });
  });
  app.get("/keys", (_request, response) => void response.json(issuer.connectorJwks()));
  const server = app.listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo;
    const settings = {
      MicrosoftAppId: LOCAL.botAppId,
      ToBotFromChannelOpenIdMetadataUrl: `http://127.0.0.1:${port}/openid`,
      ToBotFromChannelTokenIssuer: "https://api.botframework.com",
      ToChannelFromBotLoginUrl: "https://login.microsoftonline.com/botframework.com",
      ToChannelFromBotOAuthScope: "https://api.botframework.com",
      ToBotFromEmulatorOpenIdMetadataUrl: `http://127.0.0.1:${port}/openid`,
      ValidateAuthority: true,
    };
    const credentials = new ConfigurationServiceClientCredentialFactory({ MicrosoftAppId: LOCAL.botAppId, MicrosoftAppPassword: "not-used", MicrosoftAppType: "MultiTenant" });
    const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings as never, credentials));
    const bot = new BareBot();
    app.post("/api/messages", express.json(), (request, response) => void adapter.process(request, response, (context) => bot.run(context)));
    process.stdout.write(`bare bot: http://127.0.0.1:${port}\n`);
  });
  process.on("SIGTERM", () => process.exit(0));
}
