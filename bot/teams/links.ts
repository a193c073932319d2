import type { Links } from "../cards/tab-link";
import { tabLink } from "../cards/tab-link";
import { committeeSubPages } from "../contract/committee-paths";
import { subPages } from "../contract/paths";

/** Deep links into the tab of one installation of Jalon. */
export const linksInto = (teamsAppId: string): Links => ({
  action: (actionId) => tabLink(teamsAppId, subPages.action(actionId), "Jalon"),
  project: (projectId) => tabLink(teamsAppId, subPages.project(projectId), "Jalon"),
  axis: (planId, axisId) => tabLink(teamsAppId, subPages.axis(planId, axisId), "Jalon"),
  plan: (planId) => tabLink(teamsAppId, subPages.plan(planId), "Jalon"),
  meeting: (meetingId) => tabLink(teamsAppId, committeeSubPages.meeting(meetingId), "Jalon"),
  pack: (packId) => tabLink(teamsAppId, committeeSubPages.pack(packId), "Jalon"),
  decisions: (planId) => tabLink(teamsAppId, committeeSubPages.decisions(planId), "Jalon"),
  myActions: tabLink(teamsAppId, subPages.myActions(), "Jalon"),
  availability: tabLink(teamsAppId, subPages.availability(), "Jalon"),
  ledger: tabLink(teamsAppId, subPages.campaigns("journal"), "Jalon"),
});
