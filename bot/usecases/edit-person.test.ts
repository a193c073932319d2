import { aDirection, aPerson } from "../domain/testing/builders";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { editPerson, type PersonEdit } from "./edit-person";
import { listPeople } from "./list-people";

const bureau = aPerson({ id: "bureau", name: "Bureau", email: "bureau@authority.example", roles: ["bureau"] });
const habitat = aDirection({ id: "d-habitat", name: "Direction de l’habitat", validTo: "2026-10-31", successorId: "d-ville" });
const ville = aDirection({ id: "d-ville", code: "DVIL", name: "Direction de la ville" });

describe("what the office keeps of a person", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    world = await openLoadedAuthority({ people: [bureau, aPerson({ directionId: "d-habitat" })], directions: [habitat, ville] });
  });
  afterEach(() => world.close());
  const edit = (values: PersonEdit) => editPerson(world.authority, "agent", values);
  const agent = async (reader = bureau) => (await listPeople(world.authority, reader)).find(({ id }) => id === "agent");

  it("is their address, their job and their direction, each alone", async () => {
    expect(await agent()).toMatchObject({ direction: "Direction de l’habitat", successor: "Direction de la ville" });
    expect(await edit({ directionId: "d-ville" })).toEqual({ ok: true });
    expect(await edit({ title: " Chargée de mission " })).toEqual({ ok: true });
    expect(await agent()).toMatchObject({ direction: "Direction de la ville", successor: "", title: "Chargée de mission", email: "agent@authority.example" });
    expect(await edit({ email: "Agent@Ville.example" })).toEqual({ ok: true });
    expect(await agent()).toMatchObject({ email: "agent@ville.example", title: "Chargée de mission" });
  });

  it("is neither an address of somebody else nor a direction that nobody knows", async () => {
    expect(await edit({ email: "bureau@authority.example" })).toEqual({ ok: false, reason: "email-taken" });
    expect(await edit({ directionId: "d-ghost" })).toEqual({ ok: false, reason: "invalid-input" });
    expect(await editPerson(world.authority, "ghost", { title: "" })).toEqual({ ok: false, reason: "not-found" });
  });

  it("shows to everybody, but for whether Jalon reaches them", async () => {
    expect(await agent()).toMatchObject({ link: "waiting", reach: "reachable" });
    expect(await agent(aPerson())).toMatchObject({ name: "Agent", email: "agent@authority.example", link: null, reach: null });
  });
});
