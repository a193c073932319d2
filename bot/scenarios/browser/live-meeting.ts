import type { MeetingView } from "../../contract/meetings";
import { committeePaths, committeeSubPages } from "../../contract/committee-paths";
import type { CommitteeValues } from "../../contract/committees";
import { ROADMAP_ID } from "../../sample/val-dorsene/definitions";

/** When the séance of the stories is held: 14 h in Paris. */
export const AT_THE_MEETING = "2026-12-08T13:00:00Z";

/** A séance that a story makes for itself, with what the server knows of it. */
export interface LiveMeeting {
  id: string;
  /** Its page in mode séance. */
  sub: string;
  read(): Promise<MeetingView>;
}

const COMMITTEE: CommitteeValues = {
  name: "Comité des tests",
  level: 2,
  parentId: null,
  members: [
    { personId: "p-darcy", part: "chair" },
    { personId: "p-belkacem", part: "secretary" },
    { personId: "p-cordonnel", part: "member" },
  ],
  quorum: 2,
  rhythm: { every: "quarter", weekday: 2, weekOfMonth: 2, monthOfPeriod: 3 },
  startTime: "14:00",
  minutes: 90,
  place: "Salle Vauban",
  remit: ["dates", "reorientation", "new-action"],
  projectIds: [],
  channelId: null,
  closed: false,
};

const POINTS = [
  { id: "pt-a", title: "Téléservice Allocation personnalisée d’autonomie", projectId: `${ROADMAP_ID}.p02`, reasons: ["storm"] },
  { id: "pt-b", title: "Calendrier des instances", projectId: null, reasons: [] },
  { id: "pt-c", title: "Questions diverses", projectId: null, reasons: [] },
] as const;

/** Makes an instance with one séance of three points today, through the API as the bureau does; `open` opens it too. */
export async function makeLiveMeeting(address: string, name: string, open = true): Promise<LiveMeeting> {
  const { token } = (await ask(`${address}/local/token`, { person: "p-belkacem" })) as { token: string };
  const call = (path: string, body?: object): Promise<unknown> => ask(address + path, body, token);
  const committee = `${ROADMAP_ID}.${name}`;
  const id = `${committee}-2026-12-08`;
  await call(committeePaths.committees(ROADMAP_ID), { id: committee, seen: null, values: { ...COMMITTEE, name: `Comité ${name}` } });
  await call(committeePaths.addMeeting(committee), { id, day: "2026-12-08", startTime: "14:00", minutes: 90, place: "Salle Vauban" });
  const agenda = POINTS.map((point) => ({ ...point, kind: "decision", minutes: 10, presenterId: null, decisionId: null }));
  const read = async (): Promise<MeetingView> => (await call(committeePaths.meeting(id))) as MeetingView;
  const { version } = await read();
  await call(committeePaths.meetingSteps(id), { steps: [{ do: "arrange", agenda, seen: version }, ...(open ? [{ do: "open" }] : [])] });
  return { id, sub: committeeSubPages.live(id), read };
}

async function ask(address: string, body?: object, token?: string): Promise<unknown> {
  const answer = await fetch(address, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
