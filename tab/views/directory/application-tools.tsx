import type { ApplicationsView } from "../../../bot/contract/directory";
import { blankApplication, valuesOfApplication } from "../../../bot/domain/directory/application-values";
import { ApplicationForm } from "./application-form";
import { DirectoryTools } from "./directory-tools";

/** What is done to the register of applications as a whole. */
export const ApplicationTools = ({ view, reload }: { view: ApplicationsView; reload: () => void }) => (
  <DirectoryTools
    list="applications"
    prefix="app"
    keeps={view.canEdit.allowed}
    filled={view.applications.length > 0}
    reload={reload}
    form={(id, end) => <ApplicationForm id={id} values={valuesOfApplication(blankApplication(id))} creates {...end} />}
  />
);
