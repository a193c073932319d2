import type { Directory } from "../directory";
import type { LocalIssuer } from "../issuer";
import type { LocalClock, LocalRegistration } from "../types";
import type { ChatStore } from "./chat-store";

/** What the connector's routes work with. */
export interface ConnectorWorld extends LocalRegistration {
  store: ChatStore;
  directory: Directory;
  issuer: LocalIssuer;
  clock: LocalClock;
  serviceUrl: string;
  /** Told when the bot shows that it is writing. */
  onTyping: (conversationId: string) => void;
}
