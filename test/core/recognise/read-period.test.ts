import fc from "fast-check";
import { readPeriod } from "../../../src/core/recognise/read-period";

/** As `year first–last reach`, what was not said left out. */
function drawn(text: string): string {
  const { hint } = readPeriod(text);
  if (hint === undefined) return "nothing";
  const months = hint.first === undefined ? "" : `${hint.first}–${hint.last}`;
  return [hint.year, hint.relativeYear, months, hint.reach].filter((part) => part !== undefined && part !== "").join(" ");
}

describe("a period is read in every form that reports write it", () => {
  test.each([
    ["Utfall jan–apr 2024", "2024 1–4 range"],
    ["Utfall 2024 jan - apr", "2024 1–4 range"],
    ["Januari-april", "1–4 range"],
    ["jan-febr", "1–2 range"],
    ["april-dec", "4–12 range"],
    ["202308", "2023 1–8 point"],
    ["210731", "2021 1–7 point"],
    ["2023-08-31", "2023 1–8 point"],
    ["t.o.m. augusti", "1–8 point"],
    ["tom aug", "1–8 point"],
    ["per augusti", "1–8 point"],
    ["fr.o.m. augusti", "8–12 range"],
    ["Tertial 2 2024", "2024 5–8 part"],
    ["T1", "1–4 part"],
    ["Helår 2024", "2024 fullYear"],
    ["R12", "rolling"],
    ["föregående år", "-1"],
    ["Bokslut 2023", "2023"],
  ])("%s", (text, period) => expect(drawn(text)).toBe(period));
});

test.each(["Budget", "3510", "vecka 17", "Kristinehamn", "Maja", "Projekt 4711", ""])("%p says nothing of time", (text) => {
  expect(drawn(text)).toBe("nothing");
});

test("what was read is taken out of the text and the rest is left", () => {
  expect(readPeriod("Utfall jan–apr 2024").rest).toBe("utfall");
  expect(readPeriod("Prognos 2 2021").rest).toBe("prognos 2");
});

test("which dash and which space are written makes no difference", () => {
  fc.assert(
    fc.property(fc.constantFrom("-", "\u2010", "\u2013", "\u2212"), fc.constantFrom("", " ", "\u00a0", "\u202f"), (dash, space) => {
      expect(drawn(`jan${space}${dash}${space}apr 2024`)).toBe("2024 1–4 range");
    }),
  );
});
