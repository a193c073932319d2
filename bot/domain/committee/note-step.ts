import { LONGEST_NOTE } from "./meeting";
import type { MeetingStep } from "./meeting-step";
import { pointOf, type Scene, type StepFacts, type StepTaken } from "./meeting-scene";

/** So many notes, and so much text in all: a séance is one document of the store. */
export const MOST_NOTES = 300;
const MOST_TEXT = 400_000;

/** « Chacun écrit ses notes et les corrige ; celles des autres ne bougent pas. » An empty one is taken away. */
export function note(scene: Scene, { id, pointId, text }: Extract<MeetingStep, { do: "note" }>, { by, now, proposed }: StepFacts): StepTaken {
  const { meeting } = scene;
  const written = meeting.notes.find((one) => one.id === id);
  if (written && written.by !== by.id) return "own-note";
  const others = meeting.notes.filter((one) => one.id !== id);
  if (text.trim() === "") return written ? { ...scene, meeting: { ...meeting, notes: others } } : scene;
  if (written?.text === text && written.pointId === pointId) return scene;
  const isThere = pointOf(scene, pointId) !== undefined || (!meeting.arranged && proposed.some((point) => point.id === pointId));
  if (!isThere) return "point-unknown";
  if (text.length > LONGEST_NOTE || others.reduce((sum, one) => sum + one.text.length, text.length) > MOST_TEXT) return "too-long";
  if (!written && others.length >= MOST_NOTES) return "too-many";
  const one = { id, pointId, by: by.id, byName: by.name, at: now, text };
  return { ...scene, meeting: { ...meeting, notes: written ? meeting.notes.map((kept) => (kept.id === id ? one : kept)) : [...others, one] } };
}
