import { followUpOf } from "./follow-up-from-drawings";
import { readFacts } from "../../../src/core/followup/facts";

test("no facts are no facts: absent state never stops the product", () => {
  expect(readFacts([])).toEqual({});
});

test("labels are known with colon and capitals, and the first value holds", () => {
  const { facts } = followUpOf({ Uppgifter: "| Nämnd: | Kulturnämnden |\n| ÅR | 2024 |\n| Uppföljningstillfälle | andra |\n| Daterad | den 6 maj 2024 |\n| Nämnd | En annan |" });
  expect(facts).toEqual({ committee: "Kulturnämnden", year: 2024, round: "andra", dated: { year: 2024, month: 5, day: 6 } });
});
