import { occasionInWords } from "../../../src/core/report/occasion";

test.each([["andra", "andra tillfället"], ["Första", "första tillfället"], ["2", "andra tillfället"], ["3:e", "tredje tillfället"]])("an ordinal such as ”%s” is said with its noun", (round, expected) => {
  expect(occasionInWords(round)).toBe(expected);
});

test.each([["Tertial 2", "tertial 2"], ["T2", "T2"], ["Delår", "delår"], ["andra uppföljningstillfället", "andra uppföljningstillfället"], ["Tertial 2 2025", "tertial 2"], ["delår, år 2025", "delår"]])(
  "a name such as ”%s” stands for itself, without the year that the title says",
  (round, expected) => {
    expect(occasionInWords(round)).toBe(expected);
  },
);
