import { Fragment } from "preact";
import type { Behind, Rich } from "../texts/rich";

/** A generated sentence whose figures are links to what lies behind them. */
export function RichSentence({ parts, hrefs }: { parts: Rich<Behind>; hrefs: Partial<Record<Behind, string>> }) {
  return (
    <>
      {parts.map((part, index) => {
        if (typeof part === "string") return <Fragment key={index}>{part}</Fragment>;
        const href = hrefs[part.to];
        return href === undefined ? (
          <strong key={index}>{part.text}</strong>
        ) : (
          <a key={index} href={href}>
            {part.text}
          </a>
        );
      })}
    </>
  );
}
