import { useEffect, useRef } from "preact/hooks";
import { commandOf, keysAreOn, type LiveCommand, takesKeys } from "./live-keys";

/** Runs what one key stands for; a letter typed into a field, a choice or a dialogue stays there. The help can always be called while keys are on. */
export function useLiveKeys(run: (command: LiveCommand) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (command === null || event.defaultPrevented || !keysAreOn() || takesKeys(event.composedPath())) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}
