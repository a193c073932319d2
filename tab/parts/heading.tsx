import { useEffect, useRef } from "preact/hooks";
import { texts } from "../app/language";
import { place, scrollToRestore } from "../routing/router";

let announcedFor: unknown = null;

/** The one h1 of a page: names the window, and takes the focus when one arrives from another page. */
export function Heading({ title, hidden = false }: { title: string; hidden?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { route } = place.value;
  useEffect(() => {
    document.title = texts.value.shell.windowTitle(title);
  }, [title]);
  useEffect(() => {
    const key = JSON.stringify(route);
    const arriving = announcedFor !== null && announcedFor !== key;
    announcedFor = key;
    if (!arriving) return;
    heading.current?.focus({ preventScroll: true });
    if (location.hash !== "") document.getElementById(location.hash.slice(1))?.scrollIntoView();
    else window.scrollTo({ top: scrollToRestore ?? 0, behavior: "instant" });
  }, [route]);
  return (
    <h1 ref={heading} tabIndex={-1} class={hidden ? "only-heard" : ""}>
      {title}
    </h1>
  );
}
