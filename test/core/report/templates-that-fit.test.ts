import { templatesThatFit } from "../../../src/core/report/templates-that-fit";
import { understandSample } from "./report-from-sample";

test.each([
  ["ludvika-gsn-2024-t2", ["appendix-1", "appendix-2"]],
  ["ludvika-gsn-detaljbudget-2024", ["detailed-budget", "internal-control-1", "internal-control-2"]],
  ["herrljunga-servicenamnd-2023-08", ["income-statement", "investments-by-owner", "sick-leave"]],
  ["sydnarke-it-2021-07", ["interim-economy", "interim-goals"]],
  ["sydnarke-it-2024", ["annual-economy", "annual-goals", "result-allocation"]],
])("%s can fill its own committee's documents", async (name, documents) => {
  const fitting = templatesThatFit((await understandSample(name)).followUp).map(({ id }) => id);
  expect(fitting).toEqual(expect.arrayContaining(documents));
});

test("a document that closes a year is not made from part of one", async () => {
  const fitting = templatesThatFit((await understandSample("ludvika-gsn-2024-t2")).followUp).map(({ id }) => id);
  expect(fitting.filter((id) => id.startsWith("annual"))).toEqual([]);
});
