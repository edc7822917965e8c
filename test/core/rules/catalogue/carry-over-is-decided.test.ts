/** Överförda medel: a note that money is to be moved but not decided is asked about, louder where it is already counted. */
import { carryOverIsDecided } from "../../../../src/core/rules/catalogue/carry-over-is-decided";
import { saidBy, seenBy } from "../seen-by";

const rule = carryOverIsDecided;

function projects(note: string, carried = "0", heading = "Överfört från 2023"): { Investeringar: string } {
  return { Investeringar: `
    | Investeringar 2024, tkr |           |            |               |           |
    | Projekt                 | Årsbudget | ${heading} | Totalt anslag | Kommentar |
    | Säkerhet                |      1000 | ${carried} |          1400 | ${note}   |
    | Nät                     |      3000 |          0 |          3000 |           |` };
}

test("where nothing is carried over yet, a note in the report is proposed", () => {
  const [seen, ...more] = seenBy(rule, projects("Överföring av 400 är begärd"));
  expect(seen).toMatchObject({ severity: "question", at: "Investeringar!C3", related: ["Investeringar!E3"], told: "E3 400" });
  expect(seen?.advice).toContain("not");
  expect(more).toEqual([]);
});

test("where it is already counted, it should not be", () => {
  const [seen] = seenBy(rule, projects("Överföring av 400 är begärd", "400"));
  expect(seen).toMatchObject({ severity: "question", at: "Investeringar!C3", related: ["Investeringar!E3"], told: "E3 400 C3 0" });
});

test("a blank is nothing carried over, and without a column for it the note itself is pointed at", () => {
  expect(seenBy(rule, projects("Överföring är begärd", ""))[0]?.told).toBe("E3");
  expect(saidBy(rule, projects("Överföring är begärd", "15", "Antal"))).toEqual(["question Investeringar!E3"]);
});

test.each(["Flytt av medel är inte beslutad", "Ombudgetering ej beviljad", "Överföringen är inte ännu beslutad", "Medel förs över, ärendet är inskickat", "Att föra över: ansökt", "Överföring äskas", "Överförs, väntar på beslut", "Flyttas, under beredning"])("however it is said: %s", (note) => {
  expect(saidBy(rule, projects(note))).toHaveLength(1);
});

test.each(["Överföring beslutad av KF", "Ny budget är begärd", "Inget överförs", "Beslutad överföring inte använd"])("what is decided, or moves nothing, is left alone: %s", (note) => {
  expect(saidBy(rule, projects(note))).toEqual([]);
});
