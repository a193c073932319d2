import { aPerson } from "../domain/testing/builders";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { smallPlan } from "../testing/small-plan";
import { editPerson } from "./edit-person";
import { recognisePerson } from "./recognise-person";

const ADA = { aadObjectId: "aad-ada", email: "Ada.Lenoir@Authority.example " };

describe("recognising the person of a Teams account", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    const people = [
      aPerson({ id: "ada", name: "Ada Lenoir", email: "ada.lenoir@authority.example" }),
      aPerson({ id: "noemail", name: "Sans Adresse", email: "" }),
      aPerson({ id: "staged", name: "Pas Encore", email: "staged@authority.example", fromEdition: "plan.9" }),
    ];
    world = await openLoadedAuthority({ ...smallPlan([]), people });
  });
  afterEach(() => world.close());

  const accountOf = async (id: string) => (await world.authority.store.load([{ type: "person", id }]))[0]?.value.aadObjectId;

  it("finds nobody for an unknown address, nor for an account without one", async () => {
    expect(await recognisePerson(world.authority, { aadObjectId: "aad-x", email: "x@authority.example" })).toBeNull();
    expect(await recognisePerson(world.authority, { aadObjectId: "aad-x", email: "" })).toBeNull();
    expect(await accountOf("noemail")).toBeNull();
  });

  it("finds nobody whom only an unpublished import names", async () => {
    expect(await recognisePerson(world.authority, { aadObjectId: "aad-s", email: "staged@authority.example" })).toBeNull();
    expect(await accountOf("staged")).toBeNull();
  });

  it("links a person by their address the first time, whatever its case, and knows them without it afterwards", async () => {
    expect(await recognisePerson(world.authority, ADA)).toMatchObject({ id: "ada", aadObjectId: "aad-ada" });
    expect(await recognisePerson(world.authority, { ...ADA, email: "" })).toMatchObject({ id: "ada" });
    expect(await recognisePerson(world.beside(), { ...ADA, email: "renamed@authority.example" })).toMatchObject({ id: "ada" });
    expect(world.log.said).toEqual(["info person-linked"]);
  });

  it("never takes over a person who is linked: a second account with that address finds nobody", async () => {
    await recognisePerson(world.authority, ADA);
    expect(await recognisePerson(world.authority, { ...ADA, aadObjectId: "aad-thief" })).toBeNull();
    expect(await recognisePerson(world.beside(), { ...ADA, aadObjectId: "aad-thief" })).toBeNull();
    expect(await accountOf("ada")).toBe("aad-ada");
  });

  it("links once when two accounts come with one address at the same moment", async () => {
    const accounts = ["aad-1", "aad-2", "aad-3"];
    const found = await Promise.all(accounts.map((aadObjectId) => recognisePerson(world.beside(), { ...ADA, aadObjectId })));
    const linked = found.filter((person) => person !== null);
    expect(linked).toHaveLength(1);
    expect(await accountOf("ada")).toBe(linked[0]?.aadObjectId);
    expect(world.log.said).toEqual(["info person-linked"]);
  });

  it("links the same account once when two of its requests arrive together, and both know the person", async () => {
    const found = await Promise.all([1, 2].map(() => recognisePerson(world.beside(), ADA)));
    expect(found).toMatchObject([{ id: "ada" }, { id: "ada" }]);
  });
});

describe("giving a person an address", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    const people = [
      aPerson({ id: "ada", email: "ada@authority.example" }),
      aPerson({ id: "bob", email: "" }),
      aPerson({ id: "gone", email: "gone@authority.example", fromEdition: "plan.9" }),
    ];
    world = await openLoadedAuthority({ ...smallPlan([]), people });
  });
  afterEach(() => world.close());

  it("is refused for somebody who is not there and for an address that another has", async () => {
    expect(await editPerson(world.authority, "none", { email: "x@authority.example" })).toEqual({ ok: false, reason: "not-found" });
    expect(await editPerson(world.authority, "bob", { email: " ADA@authority.example" })).toEqual({ ok: false, reason: "email-taken" });
  });

  it("is seen at once by who asks next: the directory forgets what it kept", async () => {
    expect(await world.authority.directory.person("bob")).toMatchObject({ email: "" });
    expect(await editPerson(world.authority, "bob", { email: "Bob@authority.example" })).toEqual({ ok: true });
    expect(await world.authority.directory.person("bob")).toMatchObject({ email: "bob@authority.example" });
    expect(await recognisePerson(world.authority, { aadObjectId: "aad-bob", email: "bob@authority.example" })).toMatchObject({
      id: "bob",
    });
    expect(await world.authority.directory.personOfAccount("aad-bob")).toMatchObject({ id: "bob" });
  });

  it("is not refused because of somebody whom nobody sees", async () => {
    expect(await editPerson(world.authority, "bob", { email: "gone@authority.example" })).toEqual({ ok: true });
    expect(await recognisePerson(world.authority, { aadObjectId: "aad-bob", email: "gone@authority.example" })).toMatchObject({
      id: "bob",
    });
  });

  it("may be taken back", async () => {
    expect(await editPerson(world.authority, "ada", { email: "" })).toEqual({ ok: true });
    expect(await editPerson(world.authority, "bob", { email: "ada@authority.example" })).toEqual({ ok: true });
  });
});
