import { runPackWork } from "./pack-work";

// a program of its own, with nothing in it but the work: what it holds at most is what the work takes
runPackWork(process.argv[2] ?? "").catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
