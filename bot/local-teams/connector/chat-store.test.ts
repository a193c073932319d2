import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openChatStore } from "./chat-store";
import type { ChatStore } from "./chat-store";
import type { Entry } from "./entries";

const folder = mkdtempSync(join(tmpdir(), "jalon-chat-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let file = "";
let open: ChatStore[] = [];
beforeEach(() => {
  file = join(folder, `${expect.getState().currentTestName?.length ?? 0}-${Math.random()}.jsonl`);
});
afterEach(() => {
  for (const store of open) store.close();
  open = [];
});
const openStore = (limits?: { compactAboveBytes: number }): ChatStore => {
  const store = openChatStore(file, limits);
  open.push(store);
  return store;
};

const conversationId = "local-p-001";
const at = "2026-11-16T08:00:00.000Z";
const aMessage = (id: string, text = "Bonjour"): Entry => ({
  type: "message",
  message: { id, conversationId, personId: null, at, text, cards: [], otherAttachments: [], threadId: null },
});
const textsOf = (store: ChatStore): string[] => {
  const messages = store.state.conversations.get(conversationId);
  return [...(messages?.values() ?? [])].map(({ text }) => text);
};

describe("the conversations on disk", () => {
  it("are empty where nothing was said", () => {
    expect(openStore().state.conversations.size).toBe(0);
  });

  it("are found again after a restart, with views, notes, reads and installations", () => {
    const store = openStore();
    const where = { conversationId, messageId: "1", personId: "p-001" };
    store.record(aMessage("1"));
    store.record(aMessage("2", "À revoir"));
    store.record({ type: "view", ...where, card: { type: "AdaptiveCard" } });
    store.record({ type: "note", ...where, note: { kind: "error", text: "Non" } });
    store.record({ type: "deleted", conversationId, messageId: "2" });
    store.record({ type: "installation", personId: "p-001", installed: true, blocked: true });
    store.record({ type: "read", personId: "p-001", conversationId, messageId: "1" });
    store.close();
    expect(openStore().state).toEqual(store.state);
  });

  it("lose a last line that was cut off, and only that one", () => {
    const store = openStore();
    store.record(aMessage("1", "Gardé"));
    store.close();
    appendFileSync(file, JSON.stringify(aMessage("2", "Coupé")).slice(0, 40));
    const again = openStore();
    expect(textsOf(again)).toEqual(["Gardé"]);
    again.record(aMessage("3", "Après"));
    again.close();
    expect(textsOf(openStore())).toEqual(["Gardé", "Après"]);
  });

  it("refuse to open over a line that is not theirs, and name it", () => {
    writeFileSync(file, `${JSON.stringify(aMessage("1"))}\n{"type":"unknown"}\n${JSON.stringify(aMessage("2"))}\n`);
    expect(() => openStore()).toThrow(/line 2/);
  });

  it("give ids that increase, whatever the clock does, and over a restart", () => {
    const store = openStore();
    const first = store.nextId("2027-01-04T08:00:00.000Z");
    const second = store.nextId("2026-11-16T08:00:00.000Z");
    expect(Number(second)).toBeGreaterThan(Number(first));
    store.record(aMessage(second));
    store.close();
    expect(Number(openStore().nextId("2026-11-16T08:00:00.000Z"))).toBeGreaterThan(Number(second));
  });

  it("put the bot's update of a message in place of what answers had put there", () => {
    const store = openStore();
    const where = { conversationId, messageId: "1" };
    const content = { text: "Neuf", cards: [], otherAttachments: [] };
    store.record(aMessage("1"));
    store.record({ type: "view", ...where, personId: "p-001", card: { type: "AdaptiveCard" } });
    store.record({ type: "edited", ...where, at: "2026-11-16T09:00:00.000Z", content });
    const message = store.state.conversations.get(conversationId)?.get("1");
    expect(message).toMatchObject({ text: "Neuf", editedAt: "2026-11-16T09:00:00.000Z" });
    expect(message?.views.size).toBe(0);
  });

  it("are shortened at the start when the file grew large, and tell the same", () => {
    const store = openStore();
    for (let index = 1; index <= 300; index += 1) store.record(aMessage(String(index), `Message ${index}`));
    for (let index = 1; index <= 50; index += 1) {
      store.record({ type: "read", personId: "p-001", conversationId, messageId: String(index) });
    }
    store.close();
    const before = statSync(file).size;
    const shortened = openStore({ compactAboveBytes: 1000 });
    expect(statSync(file).size).toBeLessThan(before);
    expect(textsOf(shortened)).toEqual(Array.from({ length: 200 }, (_, index) => `Message ${index + 101}`));
    shortened.record(aMessage("301", "Après"));
    shortened.close();
    expect(textsOf(openStore()).at(-1)).toBe("Après");
    expect(readFileSync(file, "utf8").split("\n").filter((line) => line.includes('"read"'))).toHaveLength(1);
  });

  it("tell those who listen, until they stop or the store closes", () => {
    const store = openStore();
    const heard: string[] = [];
    const stop = store.subscribe(({ type }) => heard.push(type));
    store.record(aMessage("1"));
    stop();
    store.record(aMessage("2"));
    store.close();
    store.record(aMessage("3"));
    expect(heard).toEqual(["message"]);
    expect(textsOf(store)).toHaveLength(2);
  });
});
