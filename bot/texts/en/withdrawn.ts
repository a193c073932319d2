import type { withdrawn as french } from "../fr/withdrawn";

/** In place of a message that the project office took back. */
export const withdrawn: typeof french = {
  title: "Message taken back",
  body: "This message had been sent to you by mistake. The project office has taken it back: there is nothing for you to do.",
};
