import { gathered } from "./gathered";

/** A store of numbers that notes how it was asked; what is above 900 cannot be read with others. */
function openNumbers(room = 5) {
  const asked: string[] = [];
  const read = gathered<number, number>(room, {
    one: async (keys) => {
      asked.push(`one ${keys.join(" ")}`);
      if (keys.includes(999)) throw new Error("999 is not for reading");
      return keys.map((key) => key * 10);
    },
    many: async (keys) => {
      asked.push(`many ${keys.join(" ")}`);
      if (keys.includes(998)) throw new Error("refused");
      return keys.some((key) => key > 900) ? null : keys.map((key) => key * 10);
    },
  });
  return { read, asked };
}

describe("reading together", () => {
  it("gives each their part, in their order, of one reading", async () => {
    const { read, asked } = openNumbers();
    expect(await Promise.all([read([3, 1]), read([2]), read([1, 4])])).toEqual([[30, 10], [20], [10, 40]]);
    expect(asked).toEqual(["many 3 1 2 1 4"]);
  });

  it("leaves alone whoever asks alone", async () => {
    const { read, asked } = openNumbers();
    expect(await read([7])).toEqual([70]);
    expect(await read([8, 9])).toEqual([80, 90]);
    expect(asked).toEqual(["one 7", "one 8 9"]);
  });

  it("does not go beyond the room, and leaves alone who needs more", async () => {
    const { read, asked } = openNumbers(3);
    await Promise.all([read([1, 2]), read([3, 4]), read([5]), read([1, 2, 3, 4, 5]), read([6])]);
    expect(asked.toSorted()).toEqual(["many 3 4 5", "one 1 2", "one 1 2 3 4 5", "one 6"].toSorted());
  });

  it.each([901, 998])("reads each alone when %s spoils the reading together", async (key) => {
    const { read, asked } = openNumbers();
    expect(await Promise.all([read([1]), read([key, 2])])).toEqual([[10], [key * 10, 20]]);
    expect(asked).toEqual([`many 1 ${key} 2`, "one 1", `one ${key} 2`]);
  });

  it("fails only for whoever asked for what cannot be read", async () => {
    const { read } = openNumbers();
    const [first, second] = await Promise.allSettled([read([1]), read([999])]);
    expect(first).toEqual({ status: "fulfilled", value: [10] });
    expect(second).toMatchObject({ status: "rejected", reason: new Error("999 is not for reading") });
  });
});
