import { readTarget, type Target } from "../../../src/core/goals/read-target";

function shortly(target: Target): string {
  switch (target.kind) {
    case "limit":
      return `${target.relation} ${target.limit.value}`;
    case "bare":
      return `bare ${target.limit.value}`;
    case "between":
      return `${target.from.value}..${target.to.value}`;
    case "answer":
      return target.isYes ? "yes" : "no";
    case "none":
    case "unreadable":
      return target.kind;
  }
}

test.each<[string | number | boolean, string]>([
  ["högst 15 st", "atMost 15"],
  ["högst 20 st", "atMost 20"],
  ["Högst 15", "atMost 15"],
  ["max 4 %", "atMost 0.04"],
  ["≤ 4 %", "atMost 0.04"],
  ["<= 4", "atMost 4"],
  ["inte mer än 100 tkr", "atMost 100"],
  ["≥ 74", "atLeast 74"],
  ["≥74", "atLeast 74"],
  ["minst 80 %", "atLeast 0.8"],
  ["Ska vara minst 9 stycken", "atLeast 9"],
  ["över 74", "above 74"],
  ["> 74", "above 74"],
  ["under 5 dagar", "below 5"],
  ["färre än 5", "below 5"],
  ["= 5", "equal 5"],
  ["Minska till 90 st", "atMost 90"],
  ["minska till 85 st", "atMost 85"],
  ["Minska från 111 till 90 st", "atMost 90"],
  ["Öka från 5 till minst 9 stycken", "atLeast 9"],
  ["Öka till 80 %", "atLeast 0.8"],
  ["Öka från 71,13", "above 71.13"],
  ["Minska från 7 %", "below 0.07"],
  ["74 eller högre", "atLeast 74"],
  ["5 dagar eller färre", "atMost 5"],
  ["70–80 %", "0.7..0.8"],
  ["mellan 70 och 80", "70..80"],
  ["Mellan 70 % och 80 %", "0.7..0.8"],
  ["mål 80 %", "bare 0.8"],
  ["99,58 %", "bare 0.9958"],
  ["7,5", "bare 7.5"],
  ["0 tkr", "bare 0"],
  ["75 st.", "bare 75"],
  [74, "bare 74"],
  ["Ja", "yes"],
  [true, "yes"],
  ["nej", "no"],
  ["", "none"],
  ["-", "none"],
  ["saknas", "none"],
  ["Öka", "unreadable"],
  ["Öka med 5 %", "unreadable"],
  ["bättre än riket", "unreadable"],
  ["1.234", "unreadable"],
  ["högst 1.234", "unreadable"],
])("%j asks for %s", (text, expected) => {
  expect(shortly(readTarget(text))).toBe(expected);
});

test("an unreadable target says what it saw and what to write", () => {
  expect(readTarget("bättre än riket")).toMatchObject({ reason: expect.stringContaining("”bättre än riket”") as string });
  expect(readTarget("1.234")).toMatchObject({ reason: expect.stringContaining("kan betyda 1,234 eller 1\u00a0234") as string });
});
