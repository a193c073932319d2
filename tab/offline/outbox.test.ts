import { pageShelf, type Shelf } from "./kept-entry";
import { type Delivery, Outbox } from "./outbox";

interface World {
  shelf: Shelf;
  /** What the server has, in the order in which it came. */
  had: string[];
  network: boolean;
  refuses: string[];
  /** What happens between a letter’s arrival and its answer. */
  meanwhile: () => void;
  /** The answer is lost although the letters came. */
  answersLost: number;
}

const aWorld = (): World => ({ shelf: pageShelf(), had: [], network: true, refuses: [], meanwhile: () => undefined, answersLost: 0 });

let ids = 0;
const anOutbox = (world: World, most = 100): Outbox<string> =>
  new Outbox<string>({
    shelf: world.shelf,
    key: "outbox",
    newId: () => `l${(ids += 1)}`,
    readAgain: () => Promise.resolve(true),
    alone: (work) => work(),
    deliver: (letters): Promise<Delivery> => {
      if (!world.network) return Promise.resolve("unreached");
      const sent = letters.slice(0, most).map(({ content }) => content);
      world.had.push(...sent.filter((one) => !world.had.includes(one) && !world.refuses.includes(one)));
      world.meanwhile();
      if (world.answersLost > 0) {
        world.answersLost -= 1;
        return Promise.resolve("unreached");
      }
      return Promise.resolve({ settled: sent.length, refused: sent.flatMap((one, at) => (world.refuses.includes(one) ? [{ at, reason: "closed" }] : [])) });
    },
  });

const texts = ({ value }: Outbox<string>["waiting"]): string[] => value.map(({ content }) => content);

describe("what a person did in a séance", () => {
  it("leaves nothing behind once the server has it", async () => {
    const world = aWorld();
    const outbox = anOutbox(world);
    outbox.add("a");
    await outbox.send();
    expect([world.had, texts(outbox.waiting), outbox.unreached.value, world.shelf.getItem("outbox")]).toEqual([["a"], [], false, null]);
  });

  it("waits for the network, outlives the page, and leaves in its order when the network is back", async () => {
    const world = aWorld();
    world.network = false;
    const before = anOutbox(world);
    for (const one of ["a", "b", "c"]) before.add(one);
    await before.send();
    expect([world.had, texts(before.waiting), before.unreached.value]).toEqual([[], ["a", "b", "c"], true]);
    const after = anOutbox(world);
    expect(texts(after.waiting)).toEqual(["a", "b", "c"]);
    world.network = true;
    await after.send();
    expect([world.had, texts(after.waiting)]).toEqual([["a", "b", "c"], []]);
  });

  it("is sent again when the answer was lost: the server knows it by its id", async () => {
    const world = aWorld();
    world.answersLost = 1;
    const outbox = anOutbox(world);
    outbox.add("a");
    await outbox.send();
    expect(texts(outbox.waiting)).toEqual(["a"]);
    await outbox.send();
    expect([world.had, texts(outbox.waiting)]).toEqual([["a"], []]);
  });

  it("is kept with its reason when it is refused, and what follows is sent all the same", async () => {
    const world = aWorld();
    world.refuses = ["b"];
    const outbox = anOutbox(world, 2);
    for (const one of ["a", "b", "c"]) outbox.add(one);
    await outbox.send();
    expect(world.had).toEqual(["a", "c"]);
    expect(anOutbox(world).returned.value.map(({ content, reason }) => [content, reason])).toEqual([["b", "closed"]]);
    expect(outbox.putAside(outbox.returned.value[0]?.id ?? "")).toBe("b");
    expect(world.shelf.getItem("outbox")).toBeNull();
  });

  it("is not lost when it is typed while something else is on its way", async () => {
    const world = aWorld();
    const outbox = anOutbox(world);
    let typed = false;
    world.meanwhile = () => {
      if (typed) return;
      typed = true;
      outbox.add("b");
    };
    outbox.add("a");
    await outbox.send();
    expect([world.had, texts(outbox.waiting)]).toEqual([["a", "b"], []]);
  });

  it("takes the place of what it makes needless, as long as that has not left", async () => {
    const world = aWorld();
    world.network = false;
    const outbox = anOutbox(world);
    for (const one of ["note 1: a", "note 2: b", "note 1: ab"]) outbox.add(one, (other) => other.slice(0, 6) === one.slice(0, 6));
    await outbox.send();
    outbox.add("note 1: abc", (other) => other.startsWith("note 1"));
    expect(texts(outbox.waiting)).toEqual(["note 2: b", "note 1: abc"]);
  });

  it("starts anew where the storage holds something else", () => {
    const world = aWorld();
    world.shelf.setItem("outbox", '{"waiting":3}');
    expect(texts(anOutbox(world).waiting)).toEqual([]);
  });
});
