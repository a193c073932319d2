import { buildValDorsene } from "./build-val-dorsene";

const { plans, axes, projects, actions, people, directions, events } = buildValDorsene();
const titles = [...actions, ...projects.flatMap((project) => project.milestones)].map((one) => one.title);
const uses = projects.flatMap(({ usage, risks }) => [usage, ...risks.map(({ title }) => title)]).filter((text) => text !== "");
const names = [...plans, ...axes, ...projects, ...directions].map((one) => one.name);
const sentences = [
  ...actions.flatMap((action) => [action.line, action.obstacle]),
  ...projects.flatMap((project) => [project.description, project.weather?.comment ?? "", ...project.risks.map(({ treatment }) => treatment)]),
  ...events.map(({ reason }) => reason ?? ""),
].filter((text) => text !== "");
const texts = [...titles, ...uses, ...names, ...sentences, ...people.flatMap((person) => [person.name, person.title])];

describe("the words of the sample", () => {
  it("use typographic apostrophes, and no straight quote", () => expect(texts.filter((text) => /['"]/.test(text))).toEqual([]));

  it("keep high punctuation with the word before", () =>
    expect(texts.filter((text) => /[^\u00a0][:;?!%»]|«[^\u00a0]/.test(text))).toEqual([]));

  it("never shout", () => expect(texts.filter((text) => text.includes("!"))).toEqual([]));

  it("begin with a capital, accented where French asks for it", () => {
    const bare = /^(Ecrire|Equiper|Etudier|Evaluer|Etat|Etablir|Elaborer|Ecran|Edouard|Eloise|Elodie|Emilie|Elise)\b/;
    expect(texts.filter((text) => bare.test(text))).toEqual([]);
    expect([...titles, ...uses, ...names, ...sentences].filter((text) => !/^[\p{Lu}\d]/u.test(text))).toEqual([]);
  });

  it("end sentences with a full stop, and titles without", () => {
    expect(sentences.filter((text) => !text.endsWith("."))).toEqual([]);
    expect([...titles, ...uses, ...names].filter((text) => /[.,:;]$/.test(text))).toEqual([]);
  });

  it("give each action a title of its own, that says what to do in one line", () => {
    const own = actions.map((action) => action.title);
    expect(new Set(own).size).toBe(own.length);
    expect(own.filter((title) => title.length < 15 || title.length > 100)).toEqual([]);
    expect(own.filter((title) => !/^\p{Lu}\p{L}+(er|ir|re) /u.test(title))).toEqual([]);
  });
});
