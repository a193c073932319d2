import type { Convocation } from "../domain/committee/convocation";
import type { Language } from "../domain/wording/language";
import { hourInWords } from "../texts/moment-words";
import { type Texts, textsFor } from "../texts/texts";
import type { CardMessage, Element } from "./adaptive-card";
import { buttons, line, message, openUrl, run, sentence, subheading } from "./elements";
import { shortened, shown } from "./user-text";

const MOST_POINTS = 16;

export interface ConvocationView extends Convocation {
  links: { meeting: string; pack: string | null };
}

/** Calls one member to a séance; or says, once, that it has moved or will not be held. */
export function convocationCard(view: ConvocationView, language: Language): CardMessage {
  const { convocations: said } = textsFor(language);
  const { tells, day, startTime, links } = view;
  const title = said.title[tells](shown(view.committee));
  const when = tells === "cancel" ? said.notHeld(day) : said.when(day, startTime);
  return message(language, `${title}. ${when}`, [
    sentence(title, { size: "Large", weight: "Bolder" }),
    sentence(when, { weight: "Bolder" }),
    ...(tells === "cancel" ? [] : details(view, said, language)),
    buttons(...(links.pack === null || tells === "cancel" ? [] : [openUrl(said.openPack, links.pack)]), openUrl(said.openMeeting, links.meeting)),
  ]);
}

function details({ place, agenda, links }: ConvocationView, said: Texts["convocations"], language: Language): Element[] {
  const points = agenda.slice(0, MOST_POINTS).map(({ time, title, kind, minutes }) =>
    line(run(`${hourInWords(time, language)}  `, { weight: "Bolder" }), run(shortened(title, 160)), run(` (${said.point(kind, minutes)})`, { isSubtle: true })),
  );
  const more = agenda.length > MOST_POINTS ? [sentence(said.others(agenda.length - MOST_POINTS), { isSubtle: true })] : [];
  return [
    ...(place.trim() === "" ? [] : [sentence(said.place(shown(place)))]),
    ...(agenda.length === 0 ? [sentence(said.noAgenda)] : [subheading(said.agenda), ...points, ...more]),
    ...(links.pack === null ? [sentence(said.noPack, { isSubtle: true })] : []),
  ];
}
