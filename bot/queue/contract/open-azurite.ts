import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { QueueClient, StorageSharedKeyCredential } from "@azure/storage-queue";
import { openStorageQueue } from "../storage-queue";
import type { QueueUnderTest } from "./describe-queue";

const INSTALLED = join(__dirname, "../../../.cache/azurite/node_modules/.bin/azurite-queue");
const ACCOUNT = "jalontests";

/** Microsoft's emulator of Azure Storage, where it is installed: null elsewhere. */
export const findAzurite = (): string | null => (existsSync(INSTALLED) ? INSTALLED : null);

export interface AzuriteQueue extends QueueUnderTest {
  /** Puts any text into it, as whoever has rights on it can. */
  putText(text: string): Promise<void>;
}

export interface Azurite {
  /** A queue that no other test uses. */
  newQueue(): Promise<AzuriteQueue>;
  close(): Promise<void>;
}

/** Starts the emulator as a process of its own, at a free port, keeping nothing. */
export async function openAzurite(program: string): Promise<Azurite> {
  const key = randomBytes(64).toString("base64");
  const options = ["--queueHost", "127.0.0.1", "--queuePort", "0", "--inMemoryPersistence", "--disableTelemetry", "--skipApiVersionCheck"];
  const env = { ...process.env, AZURITE_ACCOUNTS: `${ACCOUNT}:${key}` };
  const emulator = spawn(process.execPath, [program, ...options], { env, stdio: ["ignore", "pipe", "pipe"] });
  const origin = await addressOf(emulator);
  const credential = new StorageSharedKeyCredential(ACCOUNT, key);
  const endpoint = `${origin}/${ACCOUNT}`;
  let queues = 0;
  return {
    async newQueue() {
      queues += 1;
      const name = `sends-${queues}`;
      const queue = await openStorageQueue({ endpoint, name, credential, create: true });
      const direct = new QueueClient(`${endpoint}/${name}`, credential);
      return {
        queue,
        pass: (seconds) => new Promise((done) => setTimeout(done, seconds * 1000)),
        putText: async (text) => void (await direct.sendMessage(text)),
        close: queue.close,
      };
    },
    async close() {
      const ended = once(emulator, "exit");
      emulator.kill("SIGTERM");
      await ended;
    },
  };
}

/** Waits for the line that names its address; throws with what it wrote when it ends before. */
function addressOf(emulator: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((found, fail) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /successfully listen(?:ing|s) on (http:\/\/[\d.]+:\d+)/.exec(said)?.[1];
      if (address !== undefined) found(address);
    };
    emulator.stdout?.on("data", listen);
    emulator.stderr?.on("data", listen);
    emulator.once("exit", () => fail(new Error(`Azurite ended before it was ready:\n${said}`)));
  });
}
