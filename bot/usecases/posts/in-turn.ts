import type { Delivery } from "../../ports";
import type { Turn } from "../sending/turn";

/** Makes the one request of a turn, and says what came of it. */
export async function inTurn<D extends Delivery>(turn: Turn, request: () => Promise<D>): Promise<D> {
  turn.left();
  try {
    const delivery = await request();
    turn.told(delivery);
    return delivery;
  } catch (error) {
    turn.told({ ok: false, fate: "unknown", reason: "unknown" });
    throw error;
  }
}
