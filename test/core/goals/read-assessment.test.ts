import { readAssessment } from "../../../src/core/goals/read-assessment";

test.each<[string, string | undefined]>([
  ["Uppnått", "met"], ["uppnås", "met"], ["Uppfyllt", "met"], ["Målet bedöms uppnås", "met"], ["Ja", "met"], ["Grön", "met"],
  ["Delvis uppnått", "partly"], ["Uppnås delvis", "partly"], ["delvis", "partly"], ["Gul", "partly"],
  ["Ej uppnått", "notMet"], ["Uppnås ej", "notMet"], ["Målet uppnås inte", "notMet"], ["Nej", "notMet"], ["Röd", "notMet"],
  ["Saknar värde", "noValue"], ["saknas", "noValue"], ["-", "noValue"], ["ej mätt", "noValue"], ["Ej bedömt", "noValue"],
  ["Uppnås i huvudsak", undefined], ["Uppnås vid årets slut", undefined], ["Bra", undefined], ["18 st", undefined], ["", undefined],
])("%j is assessed as %s", (text, assessment) => {
  expect(readAssessment(text)).toBe(assessment);
});
