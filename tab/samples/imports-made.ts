import type { ImportEntry, ImportReport } from "../../bot/contract/imports";
import { contestedReport, faultyReport, goodReport, laterReport, pastImports } from "./imports";
import { ok, problem, type SampleAnswer, type SampleRequest } from "./sample-answer";
import type { SampleState } from "./states";
import { NOW, PLAN } from "./world";

/** The imports of one sample world: those made before, and those made since. */
export class SampleImports {
  private refused = false;
  private imports: ImportEntry[];

  constructor(private readonly state: SampleState) {
    this.imports = state === "empty" ? [] : pastImports.map((entry) => ({ ...entry }));
  }

  /** What a path under `/api/imports` answers. */
  answer([id = "", act = ""]: string[], { method, query }: SampleRequest): SampleAnswer {
    if (act === "undo") return this.undo(id);
    return method === "GET" ? ok(this.imports) : this.load(query.get("dryRun") === "1");
  }

  private load(dryRun: boolean): SampleAnswer {
    if (this.state === "faulty-file")
      return problem(422, "import-refused", "Le fichier est à corriger.", { current: faultyReport });
    const contested = this.state === "conflict";
    if (dryRun) return ok(contested ? contestedReport : goodReport);
    if (contested && !this.refused) {
      this.refused = true;
      return problem(409, "import-conflicts", "Des cellules restent à trancher.", { current: laterReport });
    }
    const id = `imp-${this.imports.length + 1}`;
    const { created, changed, unchanged } = goodReport;
    this.imports = [
      {
        id,
        planId: PLAN.id,
        planName: PLAN.name,
        fileName: "plan.xlsx",
        format: "action-plan-template",
        byName: "Claire Aubernon",
        appliedAt: NOW,
        undoneAt: null,
        created,
        changed,
        unchanged,
        canUndo: { allowed: true },
      },
      ...this.imports,
    ];
    return ok({ ...goodReport, applied: true, importId: id } satisfies ImportReport);
  }

  private undo(id: string): SampleAnswer {
    const entry = this.imports.find((one) => one.id === id);
    if (!entry) return problem(404, "not-found", "Rien à cette adresse.");
    entry.undoneAt = NOW;
    entry.canUndo = { allowed: false, reason: "undo-already" };
    return ok(this.imports);
  }
}
