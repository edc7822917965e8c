import { withAnswers } from "../../../src/core/report/answered-facts";
import { withSettings } from "../../../src/core/report/with-settings";
import { localPolicy } from "../../../src/core/followup/local-policy";
import { understandSample } from "./report-from-sample";

test("an answer fills in what the sheets do not say, and never goes before them", async () => {
  const { followUp } = await understandSample("ludvika-gsn-detaljbudget-2024");
  const { facts } = withAnswers(followUp, { dated: "6 maj 2024", committee: "En annan nämnd" });
  expect(facts.dated).toEqual({ year: 2024, month: 5, day: 6 });
  expect(facts.committee).toBe(followUp.facts.committee);
});

test("an answer that is no day leaves the date blank", async () => {
  const { followUp } = await understandSample("ludvika-gsn-detaljbudget-2024");
  expect(withAnswers(followUp, { dated: "i maj" }).facts.dated).toBeUndefined();
});

test("the committee's settings go before the sheets, with its local rules", async () => {
  const { followUp } = await understandSample("herrljunga-servicenamnd-2023-08");
  const said = withSettings(followUp, { committee: "Nämnden för räddningstjänst", policy: { material: { percent: 1, kronor: 1000 } } });
  expect(said.facts.committee).toBe("Nämnden för räddningstjänst");
  expect(localPolicy(said).material).toEqual({ percent: 1, kronor: 1000 });
  expect(localPolicy(followUp).material.percent).toBe(5);
});
