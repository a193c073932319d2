import type { FieldFault } from "../contract/campaign-settings";
import type { FormFault } from "../domain/campaigns/form-fault";
import type { Language } from "../domain/wording/language";
import { textsFor } from "../texts/texts";

/** What is wrong with a form, each thing with its field and its sentence. */
export const presentFaults = (faults: readonly FormFault[], language: Language): FieldFault[] =>
  faults.map(({ field, code, min = 0, max = 0 }) => ({
    field,
    code,
    sentence: textsFor(language).formFaults[code]({ min, max }),
  }));
