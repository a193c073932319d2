import * as contract from "../../contract/meetings";
import type { presentMeeting } from "../../usecases/committees/present-meeting";
import type { MeetingReader } from "../../usecases/committees/read-meeting";
import { takeMeetingSteps } from "../../usecases/committees/take-steps";
import { json, problem, type Reply } from "../reply";
import { type Route, withBody } from "../route";

// the compiler holds what is composed to what is promised
type Promised<T extends contract.MeetingView> = T;
export type MeetingAsPromised = Promised<Awaited<ReturnType<typeof presentMeeting>>>;

/** The séances of the instances: read by their members, led by the chair, the secretary and the bureau. */
export const meetingRoutes = (readMeeting: (tenantId: string) => MeetingReader): Route[] => [
  {
    method: "get",
    path: "/api/meetings/{meetingId}",
    summary: "A séance with its agenda, who is there, its notes and decisions; with If-None-Match it answers 304 while nothing changed",
    answer: contract.meetingView,
    async handle({ authority, person, params, knownTag }): Promise<Reply> {
      const answer = await readMeeting(authority.tenantId)(person, params["meetingId"] ?? "", knownTag);
      if (!answer.ok) return problem(answer.reason);
      return answer.unchanged ? { kind: "unchanged", tag: answer.tag } : { kind: "text", body: answer.body, tag: answer.tag };
    },
  },
  withBody({
    method: "post",
    path: "/api/meetings/{meetingId}/steps",
    summary: "Takes steps in a séance, in their order; those that cannot be taken are told by their place and do not stop the others",
    body: contract.stepsRequest,
    answer: contract.stepsReceipt,
    async handle({ authority, person, params, body: { steps, keys = [] } }) {
      const outcome = await takeMeetingSteps(authority, { person, meetingId: params["meetingId"] ?? "", steps, keys });
      return outcome.ok ? json({ version: outcome.version, refused: outcome.refused }) : problem(outcome.reason);
    },
  }),
];
