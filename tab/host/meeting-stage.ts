import { meeting } from "@microsoft/teams-js";

/** Who may share apps in this meeting; Teams answers with an error where the tab is in no meeting, or the app was not given the right. */
const mayShare = (): Promise<boolean> =>
  new Promise((answer) => {
    try {
      meeting.getAppContentStageSharingCapabilities((error, known) => answer(error === null && known?.doesAppHaveSharePermission === true));
    } catch {
      answer(false);
    }
  });

/** Shares an address of the tab to the stage of the meeting; null where Teams does not allow it. Fetched when a séance is opened beside a meeting. */
export async function meetingStage(): Promise<((address: string) => Promise<boolean>) | null> {
  if (!(await mayShare())) return null;
  return (address) =>
    new Promise((answer) => {
      try {
        meeting.shareAppContentToStage((error, isShared) => answer(error === null && isShared === true), address);
      } catch {
        answer(false);
      }
    });
}
