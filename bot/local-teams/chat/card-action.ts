/** An Action.Execute as the card's renderer gives it: data and inputs are already one. */
export interface ExecutedAction {
  type: "Action.Execute";
  id?: string | undefined;
  title?: string | undefined;
  verb?: string | undefined;
  data?: unknown;
}

/** A press on Action.Execute or Action.Submit in a message. */
export interface CardPress {
  conversationId: string;
  messageId: string;
  action: ExecutedAction | { type: "Action.Submit"; data?: unknown };
}
