import { readInvokeAnswer } from "./invoke-answer";

const cardType = "application/vnd.microsoft.card.adaptive";
const answer = (status: number, body: unknown) => readInvokeAnswer({ ok: true, status, body });

describe("the answer to a press on a card", () => {
  it("is a failure when the bot does not answer, falls, refuses the token or says nothing that Teams knows", () => {
    expect(readInvokeAnswer({ ok: false, reason: "no-answer" })).toEqual({ kind: "failed" });
    expect(answer(500, { type: cardType, value: {} })).toEqual({ kind: "failed" });
    expect(answer(401, null)).toEqual({ kind: "failed" });
    expect(answer(200, null)).toEqual({ kind: "failed" });
    expect(answer(200, { statusCode: 200, type: cardType, value: "text" })).toEqual({ kind: "failed" });
    expect(answer(200, { statusCode: 200, type: "application/vnd.microsoft.activity.loginRequest", value: {} })).toEqual({
      kind: "failed",
    });
  });

  it("is a card, a text or an error; an error may come with HTTP 400 as the SDK sends it", () => {
    const card = { type: "AdaptiveCard" };
    expect(answer(200, { statusCode: 200, type: cardType, value: card })).toEqual({ kind: "card", card });
    expect(answer(200, { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: "Noté" })).toEqual({
      kind: "message",
      text: "Noté",
    });
    const error = { statusCode: 400, type: "application/vnd.microsoft.error", value: { code: "400", message: "Trop tard" } };
    expect(answer(400, error)).toEqual({ kind: "error", text: "Trop tard" });
    expect(answer(200, error)).toEqual({ kind: "error", text: "Trop tard" });
  });
});
