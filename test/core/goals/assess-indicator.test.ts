import fc from "fast-check";
import { assessIndicator } from "../../../src/core/goals/assess-indicator";
import { assessGoal } from "../../../src/core/goals/assess-goal";
import { directionOfIndicator } from "../../../src/core/goals/direction-of-indicator";
import type { CellValue } from "../../../src/core/sheet/grid";

type Indicator = readonly [name: string, result: CellValue, target: CellValue, verdict: "met" | "notMet" | "noValue"];

function verdicts(indicators: readonly Indicator[]): string[] {
  return indicators.map(([name, result, target]) => assessIndicator(result, target, directionOfIndicator(name) ?? "higher").kind);
}

describe("the goals of the annual report 2024", () => {
  const service: readonly Indicator[] = [
    ["Minska genomsnittlig ärendehanteringstid för incidenter", "18 st", "högst 15 st", "notMet"],
    ["Andel besvarade samtal % efter 20 respektive 60 sekunder.", "72,25 %", "80 %", "notMet"],
    ["Tillgänglighet för servrar, accesspunkter och Microsoft-tjänster", "99,58 %", "99 %", "met"],
    ["Värde Nöjd Kund Index (NKI)", "", "7,5", "noValue"],
    ["Minska antalet pågående incidenter", "111 st", "Minska till 90 st", "notMet"],
    ["Minska antalet pågående tjänsteförfrågan", "161 st", "minska till 85 st", "notMet"],
    ["Minska antalet pågående förändringsärenden", "19 st", "minska till 30 st", "met"],
  ];
  const cooperation: readonly Indicator[] = [
    ["Att i samtliga förvaltningsobjekt styra objektet efter upprättad och beslutad förvaltningsplan.", 2, 11, "notMet"],
    ["Medarbetarundersökningen, medarbetarengagemang (HME)", 66, "≥ 74", "notMet"],
    ["Sjukfrånvaro", "2,81 %", "4 %", "met"],
    ["Nämnderna och styrelsen håller sin budgetram", "-852 tkr", "0 tkr", "notMet"],
    ["Antal e-tjänster för medborgare", "75 st.", "75 st.", "met"],
    ["Antal e-tjänster för medarbetare", "35 st.", "30 st.", "met"],
    ["Andel e-tjänster som per automatik återger ärendestatus", "76 %", "75 %", "met"],
  ];

  test("two of seven are met under good service, so the goal is not reached", () => {
    expect(verdicts(service)).toEqual(service.map(([, , , verdict]) => verdict));
    expect(assessGoal(service.map(([, , , verdict]) => verdict))).toEqual({ outcome: "notReached", indicators: 7, met: 2, partly: 0, missed: 5 });
  });

  test("four of seven are met under cooperation, so the goal is partly reached", () => {
    expect(verdicts(cooperation)).toEqual(cooperation.map(([, , , verdict]) => verdict));
    expect(assessGoal(cooperation.map(([, , , verdict]) => verdict))?.outcome).toBe("partlyReached");
  });
});

test("the indicators of the interim report 2021 are judged by their own wording", () => {
  const indicators: readonly Indicator[] = [
    ["Öka andelen ärenden som åtgärdas av Servicedesk (1st line)", "60%", "50%", "met"],
    ["Minska genomsnittlig ärendehandteringstid", "20", "högst 20 st", "met"],
    ["Beställningar av datorer och kringutrustning inom 2 dagar", "0%", "0%", "met"],
    ["Andel besvarade samtal % efter 20 respektive 60 sekunder", "70%", "70%", "met"],
    ["Öka antalet etablerade förvaltningssubjekt från 5 till minst 9 stycken.", "9", "9", "met"],
    ["Värde medarbetarundersökningen - Medarbetarengagemang (HME)", "73", "Öka från 71,13", "met"],
    ["Sjukfrånvaro", "7 %", "Minska från 7 %", "notMet"],
    ["Nämnderna och styrelsen håller sin budgetram", "0 tkr", "0 tkr", "met"],
    ["Digitala möten och hållbar teknik.", "1%", "1%", "met"],
    ["Miljödiplomering av Lekebergs kommun", "Ja", "Ja", "met"],
  ];
  expect(verdicts(indicators)).toEqual(indicators.map(([, , , verdict]) => verdict));
});

test.each<[CellValue, CellValue, string]>([
  ["Nej", "Ja", "notMet"],
  [true, "Ja", "met"],
  [0, "Ja", "notMet"],
  ["75 %", "70–80 %", "met"],
  ["81 %", "70–80 %", "notMet"],
  ["5", "-", "noValue"],
  ["ej mätt", "80 %", "noValue"],
  ["Ja", "80 %", "unclear"],
  [5, "Ja", "unclear"],
  [72.25, "80 %", "unclear"],
  [72.25, "70–80 %", "unclear"],
  ["cirka 5", "4", "unclear"],
  ["5", "bra", "unclear"],
  ["1.234", "5", "unclear"],
])("%j against %j is %s", (result, target, verdict) => {
  expect(assessIndicator(result, target, "higher").kind).toBe(verdict);
});

test("words in the target outweigh the direction that a bare number would need", () => {
  expect(assessIndicator(18, "högst 15 st", "higher").kind).toBe("notMet");
  expect(assessIndicator("3 %", "4 %", "lower").kind).toBe("met");
});

describe("laws", () => {
  const tenth = fc.integer({ min: -30, max: 30 });

  test("a number and the same number as Swedish text are judged alike", () => {
    fc.assert(fc.property(tenth, tenth, fc.constantFrom<"higher" | "lower">("higher", "lower"), (result, target, direction) => {
      const asText = (n: number): string => String(n / 10).replace(".", ",").replace("-", "\u2212");
      expect(assessIndicator(asText(result), asText(target), direction)).toEqual(assessIndicator(result / 10, target / 10, direction));
    }));
  });

  test("turning the direction and both signs turns nothing", () => {
    fc.assert(fc.property(tenth, tenth, (result, target) => {
      expect(assessIndicator(-result, -target, "lower")).toEqual(assessIndicator(result, target, "higher"));
    }));
  });

  test("at least and below are each other's opposite, and so are at most and above", () => {
    fc.assert(fc.property(tenth, tenth, (result, target) => {
      const isMet = (wording: string): boolean => assessIndicator(result, `${wording} ${target}`, "higher").kind === "met";
      expect(isMet("minst")).toBe(!isMet("under"));
      expect(isMet("högst")).toBe(!isMet("över"));
    }));
  });
});

test.each([
  ["30 g", "högst 25 g", "notMet"], ["23 gram", "högst 25 g", "met"], ["12 minuter", "högst 10 min", "notMet"], ["4,1 av 5", "minst 4 av 5", "met"],
  ["0,8 ärenden/dag", "minst 1 ärenden/dag", "notMet"], ["45 kWh/kvm", "högst 50 kWh/kvm", "met"], ["5 dagar", "5 dagar eller färre", "met"],
])("a result in the target's own unit is judged, whatever the unit is: %s against %s", (result, target, expected) => {
  expect(assessIndicator(result, target, "higher").kind).toBe(expected);
});

test.each([["5 st", "högst 25 g"], ["85", "minst 80 g"], ["4 av 6", "minst 4 av 5"], ["90", "2023 års nivå"], ["7 min 30 sek", "högst 8 min"]])("a result in another unit than the target's is not judged: %s against %s", (result, target) => {
  expect(assessIndicator(result, target, "higher")).toMatchObject({ kind: "unclear" });
});
