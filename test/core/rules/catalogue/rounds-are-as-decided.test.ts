/** Årets tillfällen: no more of them than the committee has decided, each ending in its own month. */
import { roundsAreAsDecided as rule } from "../../../../src/core/rules/catalogue/rounds-are-as-decided";
import { saidBy, seenBy } from "../seen-by";

const DECIDED = { policy: { roundsPerYear: 3, roundEndMonths: [2, 4, 8] } };
const facts = (round: string, period: string, words = "Uppföljningstillfälle") => ({ Uppgifter: `
  | Uppgifter om rapporten |           |
  |                        |           |
  | Nämnd                  | Servicenämnden |
  | ${words}               | ${round}  |
  | År                     | 2024      |
  | Period                 | ${period} |` });

test.each([["första", "januari–februari"], ["andra", "januari–april"], ["tredje", "januari–augusti"], ["3", "januari–augusti"]])("a decided round in its own month is silent: %s, %s", (round, period) => {
  expect(saidBy(rule, facts(round, period), DECIDED)).toEqual([]);
});

test("one round too many breaks the committee's rule, at the round's cell", () => {
  expect(seenBy(rule, facts("fjärde", "januari–oktober"), DECIDED)).toMatchObject([{ severity: "warning", class: "rule", at: "Uppgifter!B4", told: "4 3" }]);
});

test("a round that ends in another month is a question with both months", () => {
  const [seen, ...more] = seenBy(rule, facts("andra", "januari–maj"), DECIDED);
  expect(seen).toMatchObject({ severity: "question", class: "question", at: "Uppgifter!B4", told: "2" });
  expect(seen?.message).toMatch(/april.*maj/u);
  expect(more).toEqual([]);
});

test("where the committee has not said, nothing is asked", () => {
  expect(saidBy(rule, facts("fjärde", "januari–oktober"), { policy: { roundsPerYear: undefined, roundEndMonths: [2, 4, 8] } })).toEqual([]);
  expect(saidBy(rule, facts("andra", "januari–maj"), { policy: { roundsPerYear: 3, roundEndMonths: [] } })).toEqual([]);
  expect(saidBy(rule, facts("tredje", "januari–maj"), { policy: { roundsPerYear: 3, roundEndMonths: [2, 4] } })).toEqual([]);
});

test("a workbook that does not say which round it is, or when it ends, is not asked", () => {
  expect(saidBy(rule, facts("andra", "", "Kontaktväg"), DECIDED)).toEqual([]);
  expect(saidBy(rule, facts("andra", "januari–maj"), { ...DECIDED, round: { period: undefined } })).toEqual([]);
});
