import { type KeyPublisher, makeKey, openKeyPublisher, type TestKey } from "../testing/doors/key-publisher";
import { jwksUrlOf, publishedKeys, type SigningKeys } from "./signing-keys";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe("the keys of a publisher", () => {
  let publisher: KeyPublisher;
  let first: TestKey;
  let second: TestKey;
  let keys: SigningKeys;
  let now: number;

  beforeAll(async () => {
    [first, second] = await Promise.all([makeKey("first", ["msteams"]), makeKey("second")]);
  });
  beforeEach(async () => {
    publisher = await openKeyPublisher([first]);
    now = 0;
    keys = publishedKeys(jwksUrlOf(publisher.metadataUrl), () => now);
  });
  afterEach(() => publisher.close());

  it("are asked for once, however many need them at the same time", async () => {
    const found = await Promise.all(Array.from({ length: 20 }, () => keys.find("first")));
    expect(found.map((one) => one?.endorsements)).toEqual(Array.from({ length: 20 }, () => ["msteams"]));
    expect(publisher.asked()).toBe(1);
  });

  it("do not have an id that nobody published, and are not asked again for it within a minute", async () => {
    expect(await keys.find("nobody")).toBeNull();
    for (let index = 0; index < 50; index += 1) expect(await keys.find(`guess-${index}`)).toBeNull();
    expect(publisher.asked()).toBe(1);
  });

  it("are found after a rotation, and the old one until it is withdrawn", async () => {
    await keys.find("first");
    publisher.publish([first, second]);
    expect(await keys.find("second")).toBeNull();
    now += MINUTE;
    expect(await keys.find("second")).toMatchObject({ endorsements: [] });
    expect(await keys.find("first")).not.toBeNull();
    publisher.publish([second]);
    now += DAY;
    expect(await keys.find("first")).toBeNull();
  });

  it("go on serving for a day while their publisher is down", async () => {
    await keys.find("first");
    publisher.feel("error");
    now += DAY - 1;
    expect(await keys.find("first")).not.toBeNull();
    now += 1;
    await expect(keys.find("first")).rejects.toMatchObject({ code: "KEYS_UNAVAILABLE" });
    publisher.feel("well");
    expect(await keys.find("first")).not.toBeNull();
  });

  it.each(["error", "nonsense", "null", "redirect"] as const)(
    "cannot be had from a publisher that answers with %s",
    async (mood) => {
      publisher.feel(mood);
      await expect(keys.find("first")).rejects.toMatchObject({ code: "KEYS_UNAVAILABLE" });
    },
  );

  it("cannot be had from a publisher that does not answer", async () => {
    publisher.feel("hang");
    await expect(keys.find("first")).rejects.toMatchObject({ code: "KEYS_UNAVAILABLE" });
  });

  it("cannot be had where nobody listens", async () => {
    await publisher.close();
    await expect(keys.find("first")).rejects.toMatchObject({ code: "KEYS_UNAVAILABLE" });
  });
});
