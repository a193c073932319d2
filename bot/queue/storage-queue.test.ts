import { describeQueue } from "./contract/describe-queue";
import { type Azurite, findAzurite, openAzurite } from "./contract/open-azurite";

const program = findAzurite();

// where Azurite is not installed, `npm test` says so in one line, and how to get it
(program === null ? describe.skip : describe)("Azure Storage Queue, as Azurite plays it", () => {
  const opened: { azurite?: Azurite } = {};
  beforeAll(async () => {
    if (program !== null) opened.azurite = await openAzurite(program);
  }, 60_000);
  afterAll(() => opened.azurite?.close());

  const newQueue = async () => {
    if (!opened.azurite) throw new Error("Azurite is not open.");
    return opened.azurite.newQueue();
  };

  describeQueue("the queue of Azure", newQueue);

  it("sets aside what is no slice", async () => {
    const { queue, putText } = await newQueue();
    for (const text of ["hello", "{}", '{"tenantId":"authority-a","messages":[{"type":"person","id":"x"}]}']) await putText(text);
    expect(await queue.take(10, 30)).toEqual([]);
    expect(await queue.state()).toEqual({ waiting: 0, poison: 3 });
  });
});
