import type { ImportedDirection, ImportedPerson } from "../../domain/import/imported-plan";
import { idKey } from "../../domain/import/words-key";
import { fold } from "../../domain/wording/fold";
import type { FieldWord } from "../../texts/import";
import { LIMITS } from "../limits";
import { isAddress, PeoplePool } from "../table/people-pool";
import { cleanName } from "../values/clean-text";
import { LabelIndex } from "./labels";
import { type BookRow, Ids } from "./workbook-tables";

/** The people and directions of a workbook, and those that its rows name without listing them. */
export class BookPeople {
  private readonly pool = new PeoplePool();
  private readonly byLabel = new LabelIndex<string>();
  private readonly directionRows = new Map<string, ImportedDirection>();
  private readonly directionsByLabel = new LabelIndex<string>();

  constructor(people: readonly BookRow[], directions: readonly BookRow[]) {
    const ids = new Ids();
    for (const row of people) this.enterPerson(row, ids);
    const directionIds = new Ids();
    for (const row of directions) {
      const id = directionIds.of(row);
      const name = row.name("name");
      if (name === "") row.error("name", "title-missing");
      else this.enterDirection(id, name);
    }
  }

  people(): ImportedPerson[] {
    return this.pool.list();
  }

  directions(): ImportedDirection[] {
    return [...this.directionRows.values()];
  }

  /** Key of the person of a cell; undefined without the column, null for an empty cell or one that is ambiguous. */
  personIn(row: BookRow, field: FieldWord): string | null | undefined {
    if (!row.has(field)) return undefined;
    const text = row.name(field, LIMITS.labelChars);
    return text === "" ? null : this.person(text, row, field);
  }

  /** Keys of the persons of a cell that may name several, parted by semicolons. */
  personsIn(row: BookRow, field: FieldWord): string[] | undefined {
    if (!row.has(field)) return undefined;
    const names = (row.text(field) ?? "")
      .split(/[;\n]/)
      .map(cleanName)
      .filter((name) => name !== "");
    return names.map((name) => this.person(name, row, field)).filter((key) => key !== null);
  }

  directionIn(row: BookRow, field: FieldWord): string | null | undefined {
    if (!row.has(field)) return undefined;
    const text = row.name(field, LIMITS.labelChars);
    if (text === "") return null;
    const found = this.directionsByLabel.find(text);
    if (found.ok) return found.thing;
    if (found.reason === "reference-unknown") return this.enterDirection(null, text);
    row.error(field, found.reason, { sheet: "directions" });
    return null;
  }

  private person(text: string, row: BookRow, field: FieldWord): string | null {
    const found = this.byLabel.find(text);
    if (found.ok) return found.thing;
    if (found.reason === "reference-ambiguous") {
      row.error(field, found.reason, { sheet: "people" });
      return null;
    }
    const key = this.pool.add(text);
    this.byLabel.add(null, text, key);
    return key;
  }

  private enterPerson(row: BookRow, ids: Ids): void {
    const id = ids.of(row);
    const name = row.name("name");
    const email = cleanName(row.text("email") ?? "");
    if (name === "") {
      row.error("name", "title-missing");
      return;
    }
    if (email !== "" && !isAddress(email)) row.error("email", "email-unreadable");
    const key = id === null ? "" : idKey(id);
    this.byLabel.add(id, name, this.pool.enter({ key, id, name, email }).key);
  }

  private enterDirection(id: string | null, name: string): string {
    const key = id === null ? fold(name) : idKey(id);
    if (!this.directionRows.has(key)) {
      this.directionRows.set(key, { key, id, name });
      this.directionsByLabel.add(id, name, key);
    }
    return key;
  }
}
