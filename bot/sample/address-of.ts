import { slug } from "../domain/wording/fold";

/** `Hélène d'Arcy-Vasselin` at `x.example` gives `helene.darcy-vasselin@x.example`. */
export function addressOf(name: string, domain: string): string {
  const [first = "", ...rest] = name.replace(/['’]/g, "").split(" ");
  return `${slug(first)}.${slug(rest.join(" "))}@${domain}`;
}
