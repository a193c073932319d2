import { Fragment } from "preact";
import type { Rich } from "../texts/rich";

/** A generated sentence whose figures are links to what lies behind them. */
export function RichSentence<To extends string>({ parts, hrefs }: { parts: Rich<To>; hrefs: Partial<Record<To, string>> }) {
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
