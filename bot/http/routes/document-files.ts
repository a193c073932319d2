import { PACK_FORMATS, type PackFormat } from "../../contract/committee-paths";
import type { DocumentWriters } from "../../documents/document-writers";
import { TEXT_FORMATS, type TextFormat } from "../../documents/write-text-file";
import { canReadElectedNote } from "../../domain/committee/committee-access";
import { dayAt } from "../../domain/calendar/day";
import { slug } from "../../domain/wording/fold";
import { documentTextsFor } from "../../texts/documents";
import { readMinutes } from "../../usecases/minutes/read-minutes";
import { readPack } from "../../usecases/packs/read-pack";
import { readPackChanges } from "../../usecases/packs/read-pack-changes";
import { readElectedNote } from "../../usecases/summaries/read-elected-note";
import { notFound, problem, type Reply } from "../reply";
import type { Route } from "../route";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const TYPES = {
  html: "text/html; charset=utf-8",
  docx: `${OFFICE}.wordprocessingml.document`,
  pptx: `${OFFICE}.presentationml.presentation`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
} as const satisfies Record<PackFormat, string>;

const isPackFormat = (text: string): text is PackFormat => (PACK_FORMATS as readonly string[]).includes(text);
const isTextFormat = (text: string): text is TextFormat => (TEXT_FORMATS as readonly string[]).includes(text);
const wrongFormat = problem("invalid-input", { field: "format" });
const file = (bytes: Uint8Array, name: string, format: PackFormat): Reply => ({ kind: "file", bytes, name: `${name}.${format}`, type: TYPES[format] });

/** What is read on paper and projected: a frozen pack, the minutes of a séance, the note to the élus. */
export const documentFileRoutes = (write: DocumentWriters): Route[] => [
  {
    method: "get",
    path: "/api/packs/{packId}/files/{format}",
    summary: "A frozen pack as html, docx, pptx or xlsx: the same bytes each time",
    answer: "file",
    async handle({ authority, person, params }) {
      const [packId, format] = [params["packId"] ?? "", params["format"] ?? ""];
      if (!isPackFormat(format)) return wrongFormat;
      const outcome = await readPack(authority, person, packId);
      if (!outcome.ok) return problem(outcome.reason);
      // what is not what was frozen does not go on paper
      if (outcome.unchanged || !outcome.pack.verified) return problem("pack-damaged");
      const { content, mark } = outcome.pack;
      // from the pack before to this one: both are frozen, so is what lies between
      const before = content.previous && (await readPackChanges(authority, person, packId, content.previous.packId));
      const moves = before?.ok ? before.changes.changes : null;
      const { fileNames } = documentTextsFor(content.language).words;
      return file(await write.pack(content, { hash: mark.hash, moves }, format), fileNames.pack(slug(content.committee.name), content.meeting.day), format);
    },
  },
  {
    method: "get",
    path: "/api/meetings/{meetingId}/minutes/{format}",
    summary: "The minutes of a meeting as they stand, as docx or html",
    answer: "file",
    async handle({ authority, person, params, language }) {
      const format = params["format"] ?? "";
      if (!isTextFormat(format)) return wrongFormat;
      const outcome = await readMinutes(authority, person, params["meetingId"] ?? "", language);
      if (!outcome.ok) return problem(outcome.reason);
      const { minutes } = outcome;
      const { fileNames } = documentTextsFor(language).words;
      return file(await write.minutes(minutes, format), fileNames.minutes(slug(minutes.committee), minutes.meeting.day), format);
    },
  },
  {
    method: "get",
    path: "/api/plans/{planId}/elected-note/{format}",
    summary: "The note to the elected members about a quarter, as docx or html",
    query: { quarter: "As in 2026-T4; without it, the present one" },
    answer: "file",
    async handle({ authority, person, params, query, language }) {
      const format = params["format"] ?? "";
      if (!isTextFormat(format)) return wrongFormat;
      const note = await readElectedNote(authority, params["planId"] ?? "", query["quarter"], language);
      if (!note) return notFound;
      if (!canReadElectedNote(person)) return problem("note-readers");
      const { fileNames } = documentTextsFor(language).words;
      const at = `${dayAt(authority.clock.now(), "UTC")}T00:00:00.000Z`;
      return file(await write.electedNote(note, language, at, format), fileNames.electedNote(note.plan.id, note.quarter), format);
    },
  },
];
