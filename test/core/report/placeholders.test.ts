import { genitive } from "../../../src/core/report/genitive";
import { BLANK, fill } from "../../../src/core/report/placeholders";

test("a word that nobody has said is a visible blank, told once and asked for", () => {
  const { text, notices, blanks } = fill("{committeeGenitive} rapport, daterad den {dated}", { committeeGenitive: "Nämndens", dated: undefined });
  expect(text).toBe(`Nämndens rapport, daterad den ${BLANK}`);
  expect(notices).toEqual([expect.stringMatching(/^Rapportens datum saknas/)]);
  expect(blanks).toEqual(["dated"]);
});

test("a missing name is asked for as the name, not its genitive", () => {
  expect(fill("{committeeGenitive} rapport", {}).blanks).toEqual(["committee"]);
});

test.each([["Överförmyndarnämnden", "Överförmyndarnämndens"], ["Nämnden i Borås", "Nämnden i Borås"], ["Sydnärkes IT-nämnd", "Sydnärkes IT-nämnds"]])("the genitive of %s is %s", (name, expected) => {
  expect(genitive(name)).toBe(expected);
});
