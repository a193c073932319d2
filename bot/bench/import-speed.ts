import type { BenchResult } from "./result";
export const importSpeed = async (): Promise<BenchResult[]> => [];
