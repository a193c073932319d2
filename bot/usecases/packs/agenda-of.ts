import type { AgendaPoint } from "../../domain/committee/agenda-point";
import type { Authority } from "../authority";
import type { MeetingPlace } from "./find-meeting";

/** The agenda of a séance: as it was arranged. */
export const agendaOf = async (_authority: Authority, { meeting }: MeetingPlace): Promise<AgendaPoint[]> => meeting.value.agenda;
