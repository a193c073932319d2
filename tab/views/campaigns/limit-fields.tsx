import type { FieldFault } from "../../../bot/contract/campaign-settings";
import { FieldFaults } from "../../forms/field-faults";
import { NumberField } from "../../forms/small-fields";
import { Folded } from "../../parts/folded";
import type { Settings } from "./settings-in-words";
import { settingsWords } from "./settings-words";

type Limits = Settings["limits"];
type Rate = Limits["tenant"];

function RateFields({ legend, rate, change }: { legend: string; rate: Rate; change: (rate: Rate) => void }) {
  const said = settingsWords.value;
  return (
    <fieldset class="rate-fields">
      <legend>{legend}</legend>
      <div class="form-row">
        <NumberField label={said.requests} value={rate.count} change={(count) => change({ ...rate, count })} />
        <NumberField label={said.seconds} value={rate.seconds} change={(seconds) => change({ ...rate, seconds })} />
      </div>
    </fieldset>
  );
}

/** The limits of Teams, folded away: they are Microsoft's, and change when Microsoft's do. */
export function LimitFields({
  limits,
  change,
  faults,
}: {
  limits: Limits;
  change: (limits: Limits) => void;
  faults: readonly FieldFault[];
}) {
  const said = settingsWords.value;
  return (
    <Folded title={said.limits} className="settings-limits">
      <p class="hint">{said.limitsWhy}</p>
      <div class="number-grid">
        <RateFields legend={said.tenantLimit} rate={limits.tenant} change={(tenant) => change({ ...limits, tenant })} />
        {limits.conversation.map((rate, index) => (
          <RateFields
            key={index}
            legend={said.conversationLimit(index + 1)}
            rate={rate}
            change={(next) =>
              change({ ...limits, conversation: limits.conversation.map((one, rank) => (rank === index ? next : one)) })
            }
          />
        ))}
      </div>
      <FieldFaults faults={faults} field="limits" />
    </Folded>
  );
}
