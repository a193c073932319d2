// An unexpected console.error or console.warn is a fault of the test or of the code: it fails the test.
const noisy = ["error", "warn"];
const originals = Object.fromEntries(noisy.map((level) => [level, console[level]]));
let said = [];

beforeEach(() => {
  said = [];
  for (const level of noisy) console[level] = (...words) => said.push(`console.${level}: ${words.map(String).join(" ")}`);
});

afterEach(() => {
  for (const level of noisy) console[level] = originals[level];
  if (said.length > 0) throw new Error(`Unexpected output:\n${said.join("\n")}`);
});
