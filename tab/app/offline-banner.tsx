import { signal } from "@preact/signals";
import { Notice } from "../parts/notice";
import { texts } from "./language";

/** Whether the browser has a network. */
export const online = signal(navigator.onLine);

window.addEventListener("online", () => (online.value = true));
window.addEventListener("offline", () => (online.value = false));

/** Says that the network is gone, for as long as it is. */
export function OfflineBanner() {
  return online.value ? null : <Notice tone="attention">{texts.value.shell.offline}</Notice>;
}
