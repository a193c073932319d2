import { type Approach, type DebtEffect, type Foundation, NO_APPROACH, type Opportunity } from "../../domain/roadmap/approach";

type Row = readonly [foundation: Foundation | null, debt: DebtEffect | null, shares: readonly [configuration: number, lowCode: number, code: number, bought: number] | null, ...opportunities: Opportunity[]];

/** How the duos go about their projects; what is only programmed has not chosen yet, and is not here. */
const ROWS: Readonly<Record<string, Row>> = {
  P01: ["shared", "reduces", [55, 25, 20, 0], "onlineServices", "userRelation"],
  P02: ["shared", "reduces", [70, 0, 10, 20], "userRelation"],
  P03: ["shared", "neutral", [85, 0, 15, 0], "onlineServices"],
  P04: ["shared", "neutral", [40, 45, 15, 0], "onlineServices"],
  P05: ["shared", null, null, "onlineServices"],
  P06: ["silo", "adds", [30, 0, 40, 30], "onlineServices"],
  P07: ["shared", "reduces", [50, 40, 10, 0], "onlineServices"],
  P08: ["shared", "reduces", [75, 15, 10, 0], "onlineServices"],
  P09: ["shared", "neutral", [80, 0, 20, 0], "onlineServices"],
  P10: ["shared", "neutral", [90, 0, 10, 0], "onlineServices"],
  P13: ["shared", "neutral", [20, 70, 10, 0], "userRelation", "mobility"],
  P17: ["shared", "neutral", [45, 20, 35, 0], "collaboration"],
  P18: ["shared", "reduces", [95, 0, 5, 0], "collaboration"],
  P19: ["silo", "neutral", [60, 0, 0, 40], "mobility"],
  P20: ["silo", "adds", [25, 0, 45, 30], "mobility"],
  P21: ["shared", "neutral", [15, 75, 10, 0], "mobility"],
  P22: ["shared", "reduces", [80, 0, 0, 20], "collaboration"],
  P23: ["shared", "reduces", [70, 10, 0, 20]],
  P24: ["silo", "neutral", [40, 0, 10, 50]],
  P27: ["shared", "neutral", null, "mobility", "collaboration"],
  P28: ["shared", "neutral", null, "collaboration"],
  P29: ["shared", null, null, "collaboration"],
  P30: ["shared", "neutral", [60, 0, 40, 0], "data"],
  P31: ["shared", "neutral", [35, 0, 65, 0], "data"],
  P32: ["shared", "reduces", [65, 20, 15, 0], "data"],
  P35: ["shared", "reduces", [70, 15, 15, 0], "data"],
  P36: ["shared", "reduces", [80, 10, 10, 0], "data"],
  P39: ["shared", "reduces", [50, 40, 10, 0], "onlineServices"],
  P40: ["shared", "reduces", [10, 80, 10, 0]],
  P41: [null, null, null],
  P42: ["silo", "adds", [30, 0, 20, 50]],
  P44: ["shared", "neutral", [85, 0, 15, 0]],
  P45: ["shared", "reduces", [75, 10, 5, 10], "collaboration"],
  P46: ["silo", "neutral", [50, 0, 0, 50], "collaboration"],
  P52: ["shared", "reduces", null],
  P53: ["shared", "reduces", null, "collaboration"],
  P54: ["shared", "neutral", null, "mobility"],
  P55: ["shared", "reduces", null],
  P56: ["shared", "reduces", [90, 0, 10, 0]],
  P57: ["shared", "reduces", [95, 0, 5, 0], "mobility"],
  P59: ["shared", "reduces", [85, 0, 15, 0]],
  P61: ["shared", "reduces", [60, 30, 10, 0], "data"],
};

/** How a project is gone about, by its code. */
export function approachOf(code: string): Approach {
  const row = ROWS[code];
  if (row === undefined) return NO_APPROACH;
  const [foundation, debt, shares, ...opportunities] = row;
  const [configuration = 0, lowCode = 0, written = 0, bought = 0] = shares ?? [];
  return { foundation, debt, realisation: shares === null ? null : { configuration, lowCode, code: written, package: bought }, opportunities };
}
