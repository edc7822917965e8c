/** Kontrollpunkter: one answer to whether it was done, and where it was, one result. */
import { controlPointIsAnswered } from "../../../../src/core/rules/catalogue/control-point-is-answered";
import { saidBy, seenBy } from "../seen-by";

const rule = controlPointIsAnswered;

/** "yes no without with" as crosses, such as "x--x". */
function points(...answers: readonly string[]): { "Intern kontroll": string } {
  const labels = ["1 Följs checklistan vid nyanställning?", "2 Följs projektmodellen?", "3 Anmäls tillbud?"];
  return { "Intern kontroll": `
    | Uppföljning av plan för intern kontroll 2023 |                 |     |          |    |            |           |
    | Kontrollpunkt                                | Kontroll utförd | <   | Resultat | <  | Anmärkning | Förbättringsåtgärder |
    | ^                                            | Ja              | Nej | UA       | MA | ^          | ^         |
    | 0 Följs attestordningen?                     | x               |     | x        |    |            |           |
    ${answers.map((answer, at) => `| ${labels[at] ?? ""} | ${[...answer].map((mark) => (mark === "-" ? "" : mark)).join(" | ")} | | |`).join("\n")}` };
}

const said = (...answers: readonly string[]): string[] => saidBy(rule, points(...answers));

test("done without a remark, done with one, and not done are answers", () => {
  expect(said("x-x-", "x--x", "-x--")).toEqual([]);
});

test("no cross and two crosses are told at the first of the two, and what to do differs", () => {
  const [none, two] = seenBy(rule, points("----", "xxx-"));
  expect(none).toMatchObject({ severity: "warning", class: "rule", at: "Intern kontroll!B5" });
  expect(two).toMatchObject({ severity: "warning", class: "rule", at: "Intern kontroll!B6" });
  expect(none?.message).toContain("inget kryss");
  expect(none?.advice).toContain("Kryssa");
  expect(two?.message).toContain("två kryss");
  expect(two?.advice).toContain("Ta bort");
});

test("a point that was done needs its result, one that was not needs none", () => {
  expect(said("x---")).toEqual(["rule Intern kontroll!D5"]);
  expect(said("x-xx")).toEqual(["rule Intern kontroll!D5"]);
  expect(said("-x--")).toEqual([]);
});

test("a numbered line without a question is no point", () => {
  const { "Intern kontroll": sheet } = points("x-x-");
  expect(saidBy(rule, { "Intern kontroll": `${sheet}\n| 4 | | | | | | |\n| 5 ab | | | | | | |` })).toEqual([]);
});

test("a long point is quoted by its beginning", () => {
  const long = `1 ${"Följs rutinen för behörigheter ".repeat(3)}?`;
  const message = (label: string): string => seenBy(rule, { "Intern kontroll": points("----", "x-x-", "x-x-")["Intern kontroll"].replace("1 Följs checklistan vid nyanställning?", label) })[0]?.message ?? "";
  expect(message(long)).toContain(`${long.slice(0, 57)}…`);
  expect(message(long)).not.toContain(long.slice(0, 58));
  const sixty = `1 ${"Följs rutinen ".repeat(9)}`.slice(0, 59) + "?";
  expect(message(sixty)).toContain(sixty);
});
