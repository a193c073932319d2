import type { Day } from "../calendar/day";
import { resolvePeriod } from "./resolve-period";
import { dayFrom } from "./resolve-day";
import { understand } from "./understand";

const SUNDAY = "2026-11-22";
const hear = (text: string) => understand(text, { projects: [{ id: "p1", code: "P01", name: "Gestion des absences" }] });

/** What a message makes of the writer's absence: `from..until`, a reason it is refused for, or what else was heard. */
function away(text: string, today: Day = SUNDAY): string {
  const intent = hear(text);
  if (intent.kind !== "away") return intent.kind;
  if (intent.said === null) return "when";
  const resolved = resolvePeriod(intent.said, today);
  if (!resolved.ok) return resolved.reason;
  const { from, until } = resolved.period;
  return `${from ?? ""}..${until ?? ""}`;
}

describe("what is no absence of the writer", () => {
  it.each([
    ["qui est absent demain ?", "unknown"],
    ["Camille est absente demain", "unknown"],
    ["je ne suis pas absent demain", "unknown"],
    ["pas de congés", "unknown"],
    ["absents", "away"],
    ["arrêt", "stop"],
    ["formation", "unknown"],
    ["projet gestion des absences", "project"],
    ["out", "unknown"],
    ["rentrée des classes", "unknown"],
    ["retour d’expérience", "unknown"],
    ["rappel de la réunion", "unknown"],
    ["rappel", "unknown"],
    ["way message", "unknown"],
  ])("%j is heard as %s", (text, kind) => expect(hear(text).kind).toBe(kind));
});

describe("days away", () => {
  it.each([
    ["absent", "when"],
    ["je suis en congé", "when"],
    ["absent du 24", "when"],
    ["absent à partir de lundi", "when"],
    ["absent cet après-midi", "when"],
    ["absent jusqu’à 14 h", "when"],
    ["absente demain matin", "when"],
    ["absent trois jours", "when"],
    ["absent pour deux semaines", "when"],
    ["absent lundi ou mardi", "when"],
    ["absent jusqu’au 24-31 décembre", "when"],
  ])("asks when, for %j", (text, said) => expect(away(text)).toBe(said));

  it.each([
    ["absent jusqu’au 31 novembre", "day-impossible"],
    ["absent jusqu’au 45", "day-impossible"],
    ["absent le 12/25", "day-impossible"],
    ["absent jusqu’au mardi 3 décembre", "weekday-differs"],
    ["absent dimanche", "day-ambiguous"],
    ["absent jusqu’au 20 novembre", "day-gone"],
    ["absent lundi et mercredi", "apart"],
    ["absent du 20 décembre au 5 décembre", "reversed"],
    ["absent de demain au 1er novembre 2026", "reversed"],
  ])("refuses %j: %s", (text, reason) => expect(away(text)).toBe(reason));

  it("refuses a weekday that may be today or in a week, and *prochain* while this week still has that day", () => {
    expect(away("absent jusqu’à lundi", "2026-11-23")).toBe("day-ambiguous");
    expect(away("en congé jusqu’à jeudi prochain", "2026-11-23")).toBe("day-ambiguous");
    expect(away("en congé jusqu’à lundi prochain", "2026-11-25")).toBe("..2026-11-30");
    expect(away("absent ce lundi", "2026-11-23")).toBe("2026-11-23..2026-11-23");
  });

  it.each([
    ["absent jusqu’au 3 décembre", "..2026-12-03"],
    ["absente jusqu'au 3 decembre", "..2026-12-03"],
    ["ABSENT JUSQU’AU 3 DÉCEMBRE.", "..2026-12-03"],
    ["absnt jusquau 3 decembr", "..2026-12-03"],
    ["Bonjour, je suis absente jusqu’au jeudi 3 décembre", "..2026-12-03"],
    ["absent jusqu’au 3", "..2026-12-03"],
    ["absent jusqu’au 3/12", "..2026-12-03"],
    ["absent jusqu’au 03/12/2026 inclus", "..2026-12-03"],
    ["absent jusqu’au 03/12/26", "..2026-12-03"],
    ["absent jusqu’au 2026-12-03", "..2026-12-03"],
    ["absent jusqu’au 1er mars", "..2027-03-01"],
    ["absent jusqu’au 29 février", "day-gone"],
    ["en arrêt jusqu’au 3 décembre", "..2026-12-03"],
    ["je ne suis pas là jusqu’au 3 décembre", "..2026-12-03"],
    ["absente du 24 au 31 décembre", "2026-12-24..2026-12-31"],
    ["absente du 24 au 31", "2026-12-24..2026-12-31"],
    ["absent du 24 décembre au 3 janvier", "2026-12-24..2027-01-03"],
    ["absent du 20 novembre au 3 décembre", "2026-11-20..2026-12-03"],
    ["absent du 28 au 3", "2026-11-28..2026-12-03"],
    ["du 24 au 31 décembre je suis en congé", "2026-12-24..2026-12-31"],
    ["en congé jusqu'à lundi", "..2026-11-23"],
    ["en congé jusqu’a lunid", "..2026-11-23"],
    ["absent de lundi à mercredi", "2026-11-23..2026-11-25"],
    ["absent de mercredi à lundi", "2026-11-25..2026-11-30"],
    ["absent de lundi au 3 décembre", "2026-11-23..2026-12-03"],
    ["absent lundi et mardi", "2026-11-23..2026-11-24"],
    ["absent aujourd’hui", "2026-11-22..2026-11-22"],
    ["je serai absente demain", "2026-11-23..2026-11-23"],
    ["demain je suis absent", "2026-11-23..2026-11-23"],
    ["absent après-demain", "2026-11-24..2026-11-24"],
    ["absent demain pour un rendez-vous", "2026-11-23..2026-11-23"],
    ["absente la semaine prochaine", "2026-11-23..2026-11-29"],
    ["absent cette semaine", "2026-11-22..2026-11-22"],
    ["absent jusqu’à la fin de la semaine", "..2026-11-22"],
    ["absent jeudi de la semaine prochaine", "2026-11-26..2026-11-26"],
    ["je pose lundi", "unknown"],
    ["absent, retour le 4 décembre", "..2026-12-03"],
    ["absent demain, de retour mercredi", "2026-11-23..2026-11-24"],
    ["absent du 24 décembre, retour le 4 janvier", "2026-12-24..2027-01-03"],
    ["de retour lundi", "..2026-11-22"],
    ["je reviens le 4 décembre", "..2026-12-03"],
    ["absent jusqu’à nouvel ordre", ".."],
    ["absente à partir de lundi sans date de retour", "2026-11-23.."],
  ])("reads %j as %s", (text, days) => expect(away(text)).toBe(days));

  it.each([
    ["away until december 3", "..2026-12-03"],
    ["I am off until the 3rd of December", "..2026-12-03"],
    ["i'm away tomorrow", "2026-11-23..2026-11-23"],
    ["out of office from 24 to 31 december", "2026-12-24..2026-12-31"],
    ["on leave next week", "2026-11-23..2026-11-29"],
    ["on holiday until thursday", "..2026-11-26"],
    ["awya until thrusday", "..2026-11-26"],
    ["back on monday", "..2026-11-22"],
    ["away until further notice", ".."],
    ["away from monday until wednesday", "2026-11-23..2026-11-25"],
  ])("reads %j as %s", (text, days) => expect(away(text)).toBe(days));

  it("takes a period that has begun for the one under way, not for next year’s", () => {
    expect(away("absent du 24 au 31 décembre", "2026-12-27")).toBe("2026-12-24..2026-12-31");
    expect(away("absent du 24 au 31 décembre", "2027-01-02")).toBe("day-gone");
    expect(away("absent du 5 janvier au 10 mars", "2027-02-15")).toBe("2027-01-05..2027-03-10");
  });

  it("goes over the end of months and years", () => {
    expect(away("absent jusqu’au 2", "2026-12-30")).toBe("..2027-01-02");
    expect(away("absent jusqu’au 31", "2027-01-31")).toBe("..2027-01-31");
    expect(away("absent demain", "2026-12-31")).toBe("2027-01-01..2027-01-01");
  });
});

describe("being back", () => {
  it.each([
    "de retour",
    "De retour.",
    "je suis rentrée",
    "je suis rentré",
    "je suis revenu",
    "de retour aujourd’hui",
    "je ne suis plus absente",
    "fin d’absence",
    "i'm back",
    "back",
  ])("hears %j", (text) => expect(hear(text)).toEqual({ kind: "back" }));
});

describe("the day of a reminder", () => {
  /** On the Monday of the week. */
  const remindedOn = (text: string): string => {
    const intent = hear(text);
    if (intent.kind !== "remind-on") return intent.kind;
    if (intent.said === null) return "when";
    const day = dayFrom(intent.said, "2026-11-23");
    return day.ok ? day.day : day.reason;
  };

  it.each([
    ["pas de rappel jeudi", "unknown"],
    ["rappelle-moi plus tard", "when"],
    ["me le rappeler", "when"],
    ["me le rappeler jeudi", "2026-11-26"],
    ["Me le rapeler jeudi", "2026-11-26"],
    ["rappelle-moi demain", "2026-11-24"],
    ["rappelez-le moi le 26", "2026-11-26"],
    ["remind me on thursday", "2026-11-26"],
    ["remind me about it tomorrow", "2026-11-24"],
    ["rappelle-moi jeudi prochain", "day-ambiguous"],
  ])("%j: %s", (text, day) => expect(remindedOn(text)).toBe(day));
});

describe("the other requests about messages", () => {
  it.each([
    ["plus de relance cette semaine", "mute-reminders"],
    ["Plus de rappel cette semaine, merci", "mute-reminders"],
    ["plus de relances", "mute-reminders"],
    ["ne me relancez plus", "mute-reminders"],
    ["no more reminders this week", "mute-reminders"],
    ["pourquoi ce message ?", "why-message"],
    ["Pourquoi je reçois ce message ?", "why-message"],
    ["pourquoi cette carte", "why-message"],
    ["why this message?", "why-message"],
    ["why am I getting this?", "why-message"],
  ])("hears %j as %s", (text, kind) => expect(hear(text).kind).toBe(kind));
});

describe("a slip of one key", () => {
  /** What was understood, the days included; empty where Jalon asks again. */
  const understood = (text: string): string => {
    const intent = hear(text);
    if (intent.kind === "away") return /\.\./.test(away(text)) ? away(text) : "";
    if (intent.kind === "remind-on") return intent.said === null ? "" : JSON.stringify(intent.said);
    return intent.kind === "unknown" ? "" : intent.kind;
  };
  const slipsOf = (text: string): string[] =>
    [...text].flatMap((key, at) => {
      const [before, after] = [text.slice(0, at), text.slice(at + 1)];
      const others = [..."aehilnorst"].flatMap((letter) => [before + letter + after, before + letter + key + after]);
      return [before + after, before + (after[0] ?? "") + key + after.slice(1), ...others];
    });

  it.each([
    "absent jusqu'a jeudi",
    "absente demain",
    "absent aujourd'hui",
    "de retour",
    "me le rappeler jeudi",
    "away until monday",
  ])("never makes %j mean other days", (text) => {
    const meant = understood(text);
    const others = slipsOf(text).filter((typed) => ![meant, ""].includes(understood(typed)));
    expect(meant).not.toBe("");
    expect(others).toEqual([]);
  });
});
