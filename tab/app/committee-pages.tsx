import type { Route } from "../routing/route";
import { CommitteesView, CommitteeView, DecisionsView, LiveView, MeetingView, NearMeetingsView, PackView } from "./committee-views";

type CommitteeRoute = Extract<Route, { page: "committees" | "committee" | "meeting" | "meetings" | "live" | "pack" | "decisions" }>;

/** The view of an address among those of instances and séances. */
export function CommitteePages({ route }: { route: CommitteeRoute }) {
  switch (route.page) {
    case "committees":
      return <CommitteesView key={route.planId} planId={route.planId} />;
    case "committee":
      return <CommitteeView key={route.committeeId} committeeId={route.committeeId} />;
    case "meeting":
      return <MeetingView key={route.meetingId} meetingId={route.meetingId} />;
    case "pack":
      return <PackView key={route.packId} packId={route.packId} />;
    case "decisions":
      return <DecisionsView key={route.planId} planId={route.planId} />;
    case "live":
      return <LiveView key={route.meetingId} meetingId={route.meetingId} />;
    case "meetings":
      return <NearMeetingsView />;
  }
}
