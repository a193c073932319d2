/** What follows a press: the word to say, and another look at the week. */
export interface AfterAct {
  tell: (sentence: string) => void;
  look: () => Promise<void>;
}
