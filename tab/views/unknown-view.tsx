import { texts } from "../app/language";
import { Heading } from "../parts/heading";
import { BASE } from "../routing/route";

/** An address that no page of the tab has. */
export function UnknownView() {
  const { problems } = texts.value;
  return (
    <div class="lone">
      <Heading title={problems.unknownTitle} />
      <p>{problems.unknown}</p>
      <p class="buttons">
        <a class="button primary" href={BASE}>
          {problems.toPortfolio}
        </a>
      </p>
    </div>
  );
}
