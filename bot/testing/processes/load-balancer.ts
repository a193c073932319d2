import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

interface Instance {
  origin: string;
  ready: boolean;
  /** Its connections are kept, as every load balancer does. */
  agent: Agent;
}

export interface Answered {
  status: number;
  text: string;
}

const PROBE_EVERY_MS = 50;

/**
 * Spreads requests over the instances that say they are ready. One that refuses a connection is passed over: nothing was
 * sent to it. A request that was sent is never sent again, whatever becomes of it.
 */
export function openLoadBalancer() {
  const instances: Instance[] = [];
  let turn = 0;

  const probe = async (instance: Instance): Promise<void> => {
    while (instances.includes(instance)) {
      instance.ready = await fetch(`${instance.origin}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
      await pause(PROBE_EVERY_MS);
    }
  };

  const next = (): Instance | undefined => {
    turn += 1;
    const ready = instances.filter((one) => one.ready);
    return ready[turn % ready.length];
  };

  return {
    add(origin: string): void {
      const instance = { origin, ready: true, agent: new Agent({ keepAlive: true, maxSockets: 4 }) };
      instances.push(instance);
      void probe(instance);
    },
    remove(origin: string): void {
      const index = instances.findIndex((one) => one.origin === origin);
      if (index >= 0) instances.splice(index, 1)[0]?.agent.destroy();
    },
    async post(path: string, headers: Record<string, string>, body: string): Promise<Answered> {
      for (let instance = next(); instance !== undefined; instance = next()) {
        try {
          return await postOver(instance, path, headers, body);
        } catch (error) {
          if ((error as { code?: unknown }).code !== "ECONNREFUSED") throw error;
          instance.ready = false;
        }
      }
      throw new Error("no instance is ready");
    },
    close(): void {
      for (const { agent } of instances.splice(0)) agent.destroy();
    },
  };
}

const postOver = ({ origin, agent }: Instance, path: string, headers: Record<string, string>, body: string): Promise<Answered> =>
  new Promise((done, fail) => {
    const sent = request(`${origin}${path}`, { method: "POST", agent, headers: { ...headers, "Content-Length": Buffer.byteLength(body) } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, text }));
      response.on("error", fail);
    });
    sent.on("error", fail).end(body);
  });
