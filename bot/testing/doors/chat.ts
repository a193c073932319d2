import { z } from "zod";
import type { AdaptiveCard, Execute } from "../../cards/adaptive-card";
import type { CardAction } from "../../cards/card-actions";
import { pressable } from "../../cards/testing/card-walker";
import type { Person } from "../../domain/people/person";
import { type Activity, activityOf, pressing, saying } from "./activities";
import type { Doors } from "./open-doors";
import { connectorToken } from "./tokens";

const invoked = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

/** Posts to the bot's endpoint; a string goes as it is. */
export async function postActivity(doors: Pick<Doors, "origin">, body: unknown, token: string | null): Promise<Response> {
  return fetch(`${doors.origin}/api/messages`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(token === null ? {} : { Authorization: `Bearer ${token}` }) },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** The 1:1 conversation of one person, through the door: every activity comes with a valid token. */
export async function openChat(doors: Doors, person: Pick<Person, "id" | "name" | "aadObjectId">) {
  const { connector } = doors;
  const token = await connectorToken(doors.botKey, connector.serviceUrl);
  const post = (more: Activity): Promise<Response> => postActivity(doors, activityOf(person, connector.serviceUrl, more), token);
  const cardsSent = (): AdaptiveCard[] =>
    connector
      .take()
      .flatMap(({ activity }) => activity.attachments ?? [])
      .map(({ content }) => content as unknown as AdaptiveCard);

  /** Presses; gives the status, what the answer is, and its card or text. */
  const press = async (verb: string, data: object) => {
    const response = await post(pressing(verb, data));
    const answer = invoked.parse(await response.json());
    return { status: response.status, answer, card: answer.value as AdaptiveCard };
  };
  return {
    token,
    post,
    press,
    /** Presses a button of a card, with what was typed in its fields; gives the card that takes its place. */
    async pressButton(button: Execute, typed: Record<string, string> = {}): Promise<AdaptiveCard> {
      const { status, answer, card } = await press(button.verb, { ...button.data, ...typed });
      if (status !== 200 || answer.type !== "application/vnd.microsoft.card.adaptive") {
        throw new Error(`${button.title}: ${status} ${JSON.stringify(answer)}`);
      }
      return card;
    },
    /** What Jalon sends back to a text: at most one card. */
    async say(text: string, more: Activity = {}): Promise<AdaptiveCard | null> {
      connector.take();
      const response = await post({ ...saying(text), ...more });
      if (response.status !== 200) throw new Error(`${text}: ${response.status}`);
      const cards = cardsSent();
      if (cards.length > 1) throw new Error(`${text}: ${cards.length} cards`);
      return cards[0] ?? null;
    },
  };
}

export type Chat = Awaited<ReturnType<typeof openChat>>;

/** The button of a card that asks this of the server. Throws when the card has none. */
export function buttonOf(card: AdaptiveCard, verb: CardAction["verb"], about: Record<string, unknown> = {}): Execute {
  const found = pressable(card).find(
    (button) => button.verb === verb && Object.entries(about).every(([key, value]) => button.data[key] === value),
  );
  if (!found)
    throw new Error(
      `no « ${verb} » among ${pressable(card)
        .map((button) => button.verb)
        .join(", ")}`,
    );
  return found;
}
