import { place } from "../routing/router";
import { FailurePage } from "../parts/failure-page";
import { HomeView } from "../views/home-view";
import { useSession } from "./session";
import {
  AccessibilityView,
  ActionView,
  AvailabilityView,
  AxisView,
  CalendarView,
  CampaignsView,
  CommitteePages,
  DirectoryView,
  ElectedView,
  HandoverView,
  HistoryView,
  ImportsView,
  IndicatorsView,
  MandateView,
  MineView,
  PhasesView,
  PortfolioView,
  ProjectView,
  ProjectsView,
  ReviewView,
  UnknownView,
} from "./views";

const refusal = (code: string) => ({
  ok: false as const,
  reason: "refused" as const,
  problem: { type: "about:blank", title: "", status: 403, code, detail: "", reference: "" },
});

/** The view of the address; what the person may not open is refused with its rule. */
export function Page() {
  const { route } = place.value;
  const { me } = useSession();
  switch (route.page) {
    case "home":
      return <HomeView />;
    case "plan":
      switch (route.part) {
        case undefined:
          return <PortfolioView key={route.planId} planId={route.planId} />;
        case "projets":
          return <ProjectsView key={route.planId} planId={route.planId} />;
        case "calendrier":
          return <CalendarView key={route.planId} planId={route.planId} />;
        case "mandature":
          return <MandateView key={route.planId} planId={route.planId} />;
        case "elus":
          return <ElectedView key={route.planId} planId={route.planId} />;
        case "phases":
          return <PhasesView key={route.planId} planId={route.planId} />;
        case "historique":
          return <HistoryView key={route.planId} planId={route.planId} />;
      }
    case "indicators":
      return <IndicatorsView key={route.planId} planId={route.planId} />;
    case "review":
      return <ReviewView key={route.planId} planId={route.planId} />;
    case "axis":
      return <AxisView key={route.axisId} planId={route.planId} axisId={route.axisId} />;
    case "project":
      return <ProjectView key={route.projectId} projectId={route.projectId} />;
    case "action":
      return <ActionView key={route.actionId} actionId={route.actionId} />;
    case "mine":
      return <MineView />;
    case "imports":
      return me.canImport.allowed ? (
        <ImportsView />
      ) : (
        <FailurePage failure={refusal(me.canImport.reason)} retry={() => undefined} />
      );
    case "handover":
      return <HandoverView key={route.personId} personId={route.personId} />;
    case "people":
      return <DirectoryView key={route.part ?? ""} part={route.part ?? null} />;
    case "committees":
    case "committee":
    case "meeting":
    case "meetings":
    case "live":
    case "pack":
    case "decisions":
      return <CommitteePages route={route} />;
    case "accessibility":
      return <AccessibilityView />;
    case "campaigns":
      return me.canSeeCampaigns.allowed ? (
        <CampaignsView key={route.part ?? ""} part={route.part ?? null} />
      ) : (
        <FailurePage failure={refusal(me.canSeeCampaigns.reason)} retry={() => undefined} />
      );
    case "availability":
      return <AvailabilityView key={route.personId ?? ""} personId={route.personId ?? null} />;
    default:
      return <UnknownView />;
  }
}
