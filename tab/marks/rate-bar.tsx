import { formatPercent } from "../../bot/domain/wording/format-number";
import { language, texts } from "../app/language";

export interface RateBarProps {
  /** 0 to 100; null when it is not computed. */
  value: number | null;
  coverage: { known: number; total: number };
  /** Where the figure and its coverage lead, if anywhere. */
  href?: string;
  coverageHref?: string;
}

const linked = (href: string | undefined, text: string) => (href === undefined ? text : <a href={href}>{text}</a>);

/** A thin bar with its figure beside it and its coverage under it; hatched when there is no figure. */
export function RateBar({ value, coverage, href, coverageHref }: RateBarProps) {
  const { marks } = texts.value;
  const nothing = coverage.total === 0;
  return (
    <span class="rate">
      <svg class={value === null ? "bar hatched" : "bar"} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="4" />
        {value === null ? null : <rect class="fill" width={value} height="4" />}
      </svg>
      <span class={value === null ? "rate-none" : "rate-figure"}>
        {linked(href, value === null ? marks.notComputed : formatPercent(value, language.value))}
      </span>
      <span class="hint">{nothing ? marks.coverage(0, 0) : linked(coverageHref, marks.coverage(coverage.known, coverage.total))}</span>
    </span>
  );
}

/** The progress of one action: the bar and its figure. */
export function ProgressBar({ value }: { value: number }) {
  return (
    <span class="rate">
      <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="4" />
        <rect class="fill" width={value} height="4" />
      </svg>
      <span class="rate-figure">{formatPercent(value, language.value)}</span>
    </span>
  );
}
