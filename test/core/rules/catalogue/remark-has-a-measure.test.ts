/** En anmärkning: a control with a remark says what it showed and what is done about it. */
import { remarkHasAMeasure as rule } from "../../../../src/core/rules/catalogue/remark-has-a-measure";
import { saidBy, seenBy } from "../seen-by";

function plan(...rows: readonly string[]): { IK: string } {
  return { IK: `
    | Uppföljning av plan för intern kontroll 2023 |                 |     |          |    |            |                      |
    | Kontrollpunkt                                | Kontroll utförd | <   | Resultat | <  | Anmärkning | Förbättringsåtgärder |
    | ^                                            | Ja              | Nej | UA       | MA | ^          | ^                    |
    | 1 Följs checklistan vid nyanställning?       | x               |     | x        |    |            |                      |
    ${rows.join("\n")}` };
}

test("both what was seen and what is done are asked for, each at its own cell", () => {
  expect(seenBy(rule, plan("| 2 Följs projektmodellen? | x | | | x | | |"))).toMatchObject([
    { severity: "warning", class: "rule", at: "IK!F5" }, { severity: "warning", class: "rule", at: "IK!G5" },
  ]);
  expect(saidBy(rule, plan("| 2 Följs projektmodellen? | x | | | x | Mallar saknas | |"))).toEqual(["rule IK!G5"]);
  expect(saidBy(rule, plan("| 2 Följs projektmodellen? | x | | | x | | Utbilda i maj |"))).toEqual(["rule IK!F5"]);
});

test("a control without a remark needs neither", () => {
  expect(saidBy(rule, plan("| 2 Följs projektmodellen? | x | | x | | | |"))).toEqual([]);
});

test("a long question is quoted by its beginning", () => {
  const [short] = seenBy(rule, plan(`| ${"a".repeat(60)} | x | | | x | Mallar | |`));
  expect(short?.message).toContain(`”${"a".repeat(60)}”`);
  const [long] = seenBy(rule, plan(`| ${"a".repeat(61)} | x | | | x | Mallar | |`));
  expect(long?.message).toContain(`”${"a".repeat(57)}…”`);
});

test("a plan without the column asks for nothing in it", () => {
  const bare = { IK: `
    | Uppföljning av plan för intern kontroll 2023 |                 |     |          |    |                      |
    | Kontrollpunkt                                | Kontroll utförd | <   | Resultat | <  | Förbättringsåtgärder |
    | ^                                            | Ja              | Nej | UA       | MA | ^                    |
    | 1 Följs checklistan vid nyanställning?       | x               |     | x        |    |                      |
    | 2 Följs projektmodellen?                     | x               |     |          | x  |                      |` };
  expect(saidBy(rule, bare)).toEqual(["rule IK!F5"]);
});
