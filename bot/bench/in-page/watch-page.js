/**
 * Runs in a page before anything of its own, and notes in `jalonWatched` what `Watched` describes. `path`: where the page is
 * that is watched; the page around it is left alone.
 */
export default ({ shown, path }) => {
  if (!location.pathname.startsWith(path)) return;
  const watched = { shownAt: null, largestPaint: 0, layoutShift: 0, presses: [] };
  window.jalonWatched = watched;
  const observe = (type, take, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  observe("largest-contentful-paint", ({ startTime }) => (watched.largestPaint = startTime));
  observe("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) watched.layoutShift += value;
  });
  const press = ({ interactionId, name, duration }) => {
    if (interactionId > 0) watched.presses.push({ name, ms: duration });
  };
  observe("event", press, { durationThreshold: 16 });
  const isShown = () => {
    if (document.querySelector(shown) === null) return false;
    // the frame after the one that has it was painted
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => (watched.shownAt = performance.now()));
      port1.start();
      port2.postMessage(0);
    });
    return true;
  };
  const changes = new MutationObserver(() => isShown() && changes.disconnect());
  changes.observe(document, { childList: true, subtree: true });
};
