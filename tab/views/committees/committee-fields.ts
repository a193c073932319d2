import type { FieldFault } from "../../../bot/contract/campaign-settings";
import type { CommitteeValues } from "../../../bot/contract/committees";

/** What the groups of fields of an instance share. */
export interface CommitteeFieldsProps {
  typed: CommitteeValues;
  type: (values: Partial<CommitteeValues>) => void;
  faults: readonly FieldFault[];
}
